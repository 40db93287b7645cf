package banyan.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.api.people.Viewer;
import banyan.api.socket.Contribution;
import banyan.api.socket.Phase;
import banyan.api.socket.RoundMoved;
import banyan.api.socket.Rounds;
import banyan.api.socket.SettlementLine;
import banyan.api.socket.Treasury;
import banyan.api.usecase.Role;
import banyan.api.value.Money;
import banyan.api.value.Week;
import banyan.moderation.model.Decision;
import banyan.moderation.model.OperatorKind;
import banyan.moderation.model.Outcome;
import banyan.moderation.model.PayState;
import banyan.moderation.usecase.AppealPay;
import banyan.moderation.usecase.DecidePay;
import banyan.moderation.usecase.SetOperator;
import banyan.moderation.usecase.SettleWeek;
import banyan.moderation.usecase.SettlementOf;
import banyan.moderation.usecase.SettlementView;
import banyan.moderation.usecase.Settlements;
import banyan.moderation.usecase.TakeWeek;
import banyan.testkit.bench.PluginBench;
import banyan.testkit.bench.PluginBench.BenchGroup;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a week was worth, and that it is paid once. */
class PayTest {

    private static final PluginBench BENCH = DutyWeeksTest.BENCH;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Week NOW = new Week("2026-W47");

    private final BenchGroup group = BENCH.group("paid");
    private final Viewer lead = group.lead("Lead");
    private final Viewer auditor = group.person("Auditor", Role.AUDITOR);
    private final Viewer ann = group.member("Ann");
    private final FakeBooks books = new FakeBooks();
    private final FakeRounds rounds = new FakeRounds(33, 860);

    @BeforeEach
    void aWeekOnDuty() {
        BENCH.forget();
        BENCH.clockAt(Instant.parse("2026-11-18T02:00:00Z"));
        BENCH.settings(new ModerationSettingsBuilder().target(36).build());
        BENCH.fill(Treasury.class, Optional.of(books));
        BENCH.fill(Rounds.class, Optional.of(rounds));
        BENCH.as(ann, new TakeWeek(NOW));
    }

    private void close() {
        BENCH.fire(new RoundMoved(group.ref(), NOW, Phase.CLOSED, BENCH.now()));
    }

    private SettlementView settled() {
        return BENCH.as(lead, new SettlementOf(NOW));
    }

    private SettlementLine line() {
        List<SettlementLine> lines = BENCH.events(SettlementLine.class).stream()
                .filter(line -> line.group().equals(group.ref()))
                .toList();
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    @Test
    @Tag("M164")
    @Tag("M173")
    void aRoundThatClosesPaysItsModeratorOnceByThePublishedFormula() {
        close();
        close();
        SettlementView seen = settled();
        assertThat(seen.inputs()).isEqualTo(new SettlementView.Inputs(33, 36, 916, 860, 600, 0));
        assertThat(seen.kpi()).isEqualTo(893);
        assertThat(seen.share()).isEqualTo(1_000);
        assertThat(seen.outcome()).isEqualTo(Outcome.FULL);
        assertThat(seen.paid()).isEqualTo(Money.of("1153.84", FakeBooks.CNY));
        assertThat(seen.voucher()).isEqualTo(1_187);
        assertThat(books.paid).containsOnlyKeys(group.ref().value() + " moderation:" + NOW);
        assertThat(books.calls).hasValue(1);
        assertThat(line().words()).containsOnlyKeys("en", "zh-CN");
        assertThat(line().words().get("en")).contains("FULL", "0.893", "CN¥1,153.84");
        assertThat(group.told()).extracting(told -> told.key()).contains("moderation.notice.settled");
        assertThat(BENCH.events(Contribution.class))
                .extracting(Contribution::kind)
                .containsExactly("moderation.week");
    }

    @Test
    @Tag("M164")
    void fiftyTwoWeeksOfDuesArePaidToTheFen() {
        Money all = Money.zero(FakeBooks.CNY);
        int dearer = 0;
        for (int week = 1; week <= 52; week++) {
            Money pay = books.weeklyPay(group.ref(), Week.of(2027, week));
            all = all.plus(pay);
            dearer += pay.equals(Money.of("1153.85", FakeBooks.CNY)) ? 1 : 0;
        }
        assertThat(all).isEqualTo(Money.of("60000", FakeBooks.CNY));
        assertThat(dearer).isEqualTo(32);
    }

    @Test
    void aPartIsHeldForAnAppealAndPaidByTheClockWhenThereIsNone() {
        rounds.answerers = 18;
        rounds.quality = 500;
        close();
        assertThat(settled().kpi()).isEqualTo(500);
        assertThat(settled().share()).isEqualTo(625);
        assertThat(settled().state()).isEqualTo(PayState.HELD);
        assertThat(line().words().get("en")).contains("PART.held");
        BENCH.wait(Duration.ofDays(3));
        BENCH.runJob("roll-weeks");
        assertThat(settled().state()).isEqualTo(PayState.PAID);
        assertThat(settled().paid()).isEqualTo(Money.of("721.15", FakeBooks.CNY));
        assertThat(books.calls).hasValue(1);
    }

    @Test
    void withoutDaysForAnAppealThePartIsPaidAtOnce() {
        BENCH.settings(new ModerationSettingsBuilder().target(36).appealDays(0).build());
        rounds.answerers = 18;
        rounds.quality = 500;
        close();
        assertThat(settled().state()).isEqualTo(PayState.PAID);
        assertThat(settled().paid()).isEqualTo(Money.of("721.15", FakeBooks.CNY));
    }

    @Test
    void anAppealIsDecidedByAnotherAndPaidOnce() {
        rounds.answerers = 18;
        rounds.quality = 500;
        close();
        BENCH.as(ann, new AppealPay(NOW, "Half of the hall was on strike."));
        assertThat(settled().appeal()).contains("strike");
        assertThat(BENCH.as(group.member("Bo"), new SettlementOf(NOW)).appeal()).isEmpty();
        BENCH.wait(Duration.ofDays(9));
        BENCH.runJob("roll-weeks");
        assertThat(books.calls).hasValue(0);
        BENCH.as(auditor, new DecidePay(NOW, Decision.FULL, "True, and not theirs to change."));
        assertThat(settled().paid()).isEqualTo(Money.of("1153.84", FakeBooks.CNY));
        assertThat(settled().reason()).contains("not theirs");
        assertThat(books.calls).hasValue(1);
        assertThat(PluginBench.codeOf(() -> BENCH.as(lead, new DecidePay(NOW, Decision.FULL, "again"))))
                .isEqualTo("PayIsUndecided");
    }

    @Test
    void eachWeekWhosePartsAreMissingSettlesToAClearStatement() {
        BENCH.fill(Treasury.class, Optional.empty());
        close();
        assertThat(settled().outcome()).isEqualTo(Outcome.NO_FUNDS);
        assertThat(settled().state()).isEqualTo(PayState.NOTHING);
        assertThat(line().words().get("zh-CN")).contains("NO_FUNDS");
    }

    @Test
    void aWeekWithNobodyOnDutyPaysNobody() {
        BENCH.fire(new RoundMoved(group.ref(), NOW.next(), Phase.CLOSED, BENCH.now()));
        assertThat(line().words().get("en")).contains("NOBODY_ON_DUTY");
        assertThat(BENCH.as(lead, new SettlementOf(NOW.next())).person()).isEmpty();
        assertThat(books.calls).hasValue(0);
    }

    @Test
    void aWeekInWhichNobodyAnsweredIsHeldAndThenPaysNothing() {
        rounds.answerers = 0;
        close();
        assertThat(settled().outcome()).isEqualTo(Outcome.NOBODY_ANSWERED);
        assertThat(settled().state()).isEqualTo(PayState.HELD);
        BENCH.wait(Duration.ofDays(4));
        BENCH.runJob("roll-weeks");
        assertThat(settled().state()).isEqualTo(PayState.NOTHING);
        assertThat(books.paid(group.ref()))
                .as("the job pays other groups of the bench too")
                .isZero();
    }

    @Test
    void aSkippedRoundPaysThePartOfTheSettings() {
        BENCH.fire(new RoundMoved(group.ref(), NOW, Phase.SKIPPED, BENCH.now()));
        assertThat(settled().outcome()).isEqualTo(Outcome.SKIPPED_ROUND);
        assertThat(settled().paid()).isEqualTo(Money.of("576.92", FakeBooks.CNY));
    }

    @Test
    @Tag("M098")
    void anOperatorIsPaidFromTheDuesOnlyWhereTheGroupWishes() {
        BENCH.as(lead, new SetOperator(ann.self(), OperatorKind.HIRED));
        BENCH.fire(new RoundMoved(group.ref(), NOW.next(), Phase.CLOSED, BENCH.now()));
        assertThat(BENCH.as(lead, new SettlementOf(NOW.next())).outcome()).isEqualTo(Outcome.OPERATOR);
        BENCH.settings(
                new ModerationSettingsBuilder().target(36).operatorIsPaid().build());
        BENCH.fire(new RoundMoved(group.ref(), NOW.plus(2), Phase.CLOSED, BENCH.now()));
        assertThat(BENCH.as(lead, new SettlementOf(NOW.plus(2))).outcome()).isEqualTo(Outcome.FULL);
    }

    @Test
    void whoLeftBeforeTheSettlementIsDecidedByAPerson() {
        group.leaves(ann);
        close();
        assertThat(settled().outcome()).isEqualTo(Outcome.LEFT);
        assertThat(settled().state()).isEqualTo(PayState.HELD);
        assertThat(settled().heldUntil()).isEmpty();
        BENCH.as(lead, new DecidePay(NOW, Decision.PART, "Served to the end."));
        assertThat(settled().state()).isEqualTo(PayState.PAID);
    }

    @Test
    void duesThatHoldTooLittleHoldThePayAndNotTheRound() {
        books.pot = Money.of("3", FakeBooks.CNY);
        close();
        assertThat(settled().outcome()).isEqualTo(Outcome.BOOKS_REFUSED);
        assertThat(settled().state()).isEqualTo(PayState.HELD);
        assertThat(books.calls).hasValue(0);
    }

    @Test
    void aWeekWithoutAnyRoundIsSettledByTheClockADayAfterIt() {
        BENCH.fill(Rounds.class, Optional.empty());
        BENCH.clockAt(NOW.endsAt(ZONE).plusSeconds(3_600));
        BENCH.runJob("roll-weeks");
        assertThat(PluginBench.codeOf(this::settled)).isEqualTo("NotFound.settlement");
        BENCH.clockAt(NOW.endsAt(ZONE).plusSeconds(90_000));
        BENCH.runJob("roll-weeks");
        BENCH.runJob("roll-weeks");
        assertThat(settled().outcome()).isEqualTo(Outcome.NO_ROUND);
        assertThat(line().week()).isEqualTo(NOW);
    }

    @Test
    void theCurrentAFutureARunningAndASettledWeekAreNotSettledByHand() {
        assertThat(PluginBench.codeOf(() -> BENCH.as(lead, new SettleWeek(NOW))))
                .isEqualTo("WeekIsOver");
        assertThat(PluginBench.codeOf(() -> BENCH.as(lead, new SettleWeek(NOW.plus(5)))))
                .isEqualTo("WeekIsOver");
        BENCH.clockAt(NOW.endsAt(ZONE).plusSeconds(60));
        rounds.phases.put(NOW, Phase.EVALUATE);
        assertThat(PluginBench.codeOf(() -> BENCH.as(lead, new SettleWeek(NOW))))
                .isEqualTo("RoundIsOver");
        rounds.phases.put(NOW, Phase.CLOSED);
        assertThat(BENCH.as(lead, new SettleWeek(NOW)).state()).isEqualTo(PayState.PAID);
        assertThat(PluginBench.codeOf(() -> BENCH.as(lead, new SettleWeek(NOW))))
                .isEqualTo("WeekSettledOnce");
        assertThat(BENCH.as(lead, new Settlements(Optional.empty())).items()).hasSize(1);
    }

    @Test
    @Tag("M164")
    void twentyAttemptsAtOncePayOnce() throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(20);
        List<Future<?>> attempts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            attempts.add(threads.submit(() -> {
                start.await();
                close();
                return null;
            }));
        }
        start.countDown();
        for (Future<?> attempt : attempts) {
            attempt.get();
        }
        threads.shutdown();
        assertThat(books.calls).hasValue(1);
        assertThat(books.paid).hasSize(1);
        assertThat(BENCH.events(SettlementLine.class)).hasSize(1);
    }

    @Test
    void theDatabaseRefusesASecondPaymentAndOtherFigures() throws SQLException {
        close();
        String where = " where group_id = '" + group.ref().value() + "'";
        assertThat(refusedByTheDatabase("update settlement set kpi = 1000" + where))
                .contains("figures of a settled week stay");
        assertThat(refusedByTheDatabase("update settlement set paid_minor = 1" + where))
                .contains("paid once");
        assertThat(refusedByTheDatabase("insert into settlement select * from settlement" + where))
                .contains("duplicate key");
        assertThat(refusedByTheDatabase("insert into shift select * from shift" + where))
                .contains("duplicate key");
    }

    private static String refusedByTheDatabase(String sql) throws SQLException {
        try (var connection = BENCH.owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set search_path to " + BENCH.schema());
            statement.execute(sql);
            return "";
        } catch (SQLException refused) {
            return String.valueOf(refused.getMessage());
        }
    }
}
