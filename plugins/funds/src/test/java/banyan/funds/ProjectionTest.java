package banyan.funds;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.api.people.Viewer;
import banyan.api.socket.Treasury;
import banyan.api.socket.Treasury.Balance;
import banyan.api.socket.Treasury.Pot;
import banyan.api.usecase.Role;
import banyan.api.value.Money;
import banyan.api.value.Unit;
import banyan.funds.model.Amount;
import banyan.funds.usecase.ApproveRequest;
import banyan.funds.usecase.AskPayment;
import banyan.funds.usecase.ChargeEntryFee;
import banyan.funds.usecase.CourseOf;
import banyan.funds.usecase.RecordPayment;
import banyan.testkit.bench.PluginBench;
import banyan.testkit.bench.PluginBench.BenchGroup;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A projection is a sum over what the books hold at one moment: it never promises money that is not there. */
class ProjectionTest {

    private static final PluginBench BENCH = TreasuryTest.BENCH;
    private static final Unit CNY = new Unit("CNY");

    private final BenchGroup group = BENCH.group("ahead");
    private final Viewer treasurer = group.person("Fang Jing", Role.TREASURER);
    private final Viewer lin = group.member("Lin Wanqing");
    private final Treasury treasury = BENCH.provided(Treasury.class);

    @BeforeEach
    void wednesday() {
        BENCH.forget();
        BENCH.clockAt(Instant.parse("2026-11-18T02:00:00Z"));
    }

    private void paysTheFee(Viewer member) {
        BENCH.as(treasurer, new ChargeEntryFee(member.self(), Optional.empty(), ""));
        BENCH.as(treasurer, new RecordPayment(member.self(), new Amount("200"), "", Optional.empty()));
    }

    private Balance awards() {
        return BENCH.inTransaction(() -> treasury.balance(group.ref(), Pot.AWARDS));
    }

    private static Money yuan(String amount) {
        return Money.of(amount, CNY);
    }

    @Test
    void whatARequestTakesFromTheAwardPotIsNotAwardedToo() {
        paysTheFee(lin);
        var request = BENCH.as(
                lin,
                new AskPayment(
                        Pot.AWARDS, new Amount("150"), Optional.empty(), "Engraver", "", "Ten medals", "invoice 7"));
        assertThat(awards().projected()).isEqualTo(yuan("0"));
        BENCH.as(treasurer, new ApproveRequest(request, 1));
        assertThat(awards()).isEqualTo(new Balance(yuan("50"), yuan("0"), yuan("50"), yuan("0")));
        List<CourseOf.Point> ahead = BENCH.as(
                        lin, new CourseOf(Pot.AWARDS, Optional.empty(), Optional.empty(), Optional.empty()))
                .ahead();
        assertThat(ahead)
                .allSatisfy(point ->
                        assertThat(point.amount().isNegative()).as("%s", point).isFalse());
        // Thirteen slices of the fee are there; the fourteenth finds what is left of it.
        assertThat(ahead.get(12).amount()).isEqualTo(yuan("0"));
    }

    @Test
    void whoReadsWhileMembersPaySeesOneMoment() throws Exception {
        AtomicBoolean paying = new AtomicBoolean(true);
        ExecutorService reader = Executors.newSingleThreadExecutor();
        try {
            Future<List<Balance>> seen = reader.submit(() -> {
                List<Balance> balances = new ArrayList<>();
                while (paying.get()) {
                    balances.add(awards());
                }
                return balances;
            });
            for (int i = 0; i < 100; i++) {
                paysTheFee(group.member("Newcomer " + i));
            }
            paying.set(false);
            assertThat(seen.get()).isNotEmpty().allSatisfy(balance -> assertThat(balance.projected())
                    .as("%s", balance)
                    .isEqualTo(yuan("0")));
        } finally {
            reader.shutdownNow();
        }
    }
}
