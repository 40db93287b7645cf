package banyan.funds;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.usecase.Role;
import banyan.api.value.Slice;
import banyan.funds.model.Amount;
import banyan.funds.usecase.ChargeMember;
import banyan.funds.usecase.EntryRow;
import banyan.funds.usecase.JournalOf;
import banyan.funds.usecase.RecordPayment;
import banyan.testkit.bench.PluginBench;
import banyan.testkit.bench.PluginBench.BenchGroup;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From a figure down to its entries: page by page, each once, the newest first. */
class DrillDownTest {

    private static final PluginBench BENCH = TreasuryTest.BENCH;
    private static final int ROUNDS = 20;

    private final BenchGroup group = BENCH.group("down");
    private final Viewer treasurer = group.person("Fang Jing", Role.TREASURER);
    private final List<Viewer> members = List.of(group.member("One"), group.member("Two"), group.member("Three"));

    private List<Long> vouchers(Optional<String> heading, Optional<String> month, Optional<PersonRef> person) {
        List<Long> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Slice<EntryRow> page = BENCH.as(treasurer, new JournalOf(month, heading, person, after));
            page.items().forEach(row -> all.add(row.voucher()));
            after = page.next();
        } while (after.isPresent());
        return all;
    }

    @Test
    @Tag("M155")
    void everyEntryOfAHeadingAMonthOrAMemberIsFoundOnce() {
        BENCH.forget();
        BENCH.clockAt(Instant.parse("2026-11-18T02:00:00Z"));
        List<Long> charged = new ArrayList<>();
        List<Long> paid = new ArrayList<>();
        List<Long> ofTwo = new ArrayList<>();
        List<Long> inOctober = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            for (Viewer member : members) {
                charged.add(
                        0,
                        BENCH.as(treasurer, new ChargeMember(member.self(), new Amount("5"), true, "x"))
                                .voucher());
            }
            boolean late = i % 3 == 0;
            Optional<LocalDate> day = late ? Optional.of(LocalDate.of(2026, 10, 30)) : Optional.empty();
            for (Viewer member : members) {
                long voucher = BENCH.as(treasurer, new RecordPayment(member.self(), new Amount("5"), "", day))
                        .voucher();
                paid.add(0, voucher);
                if (late) {
                    inOctober.add(0, voucher);
                }
            }
            ofTwo.addAll(0, List.of(paid.get(1), charged.get(1)));
        }
        List<Long> both = new ArrayList<>(charged);
        both.addAll(paid);
        both.sort(java.util.Comparator.reverseOrder());
        Optional<PersonRef> nobody = Optional.empty();
        assertThat(vouchers(Optional.of("cash"), Optional.empty(), nobody)).isEqualTo(paid);
        assertThat(vouchers(Optional.of("owed-by"), Optional.empty(), nobody)).isEqualTo(both);
        assertThat(vouchers(Optional.of("owed-by"), Optional.of("2026-10"), nobody))
                .isEqualTo(inOctober);
        assertThat(vouchers(Optional.of("cash"), Optional.of("2026-09"), nobody))
                .isEmpty();
        assertThat(vouchers(Optional.empty(), Optional.empty(), members.get(1).person()))
                .isEqualTo(ofTwo);
    }
}
