package banyan.funds;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.api.event.MemberJoined;
import banyan.api.event.MemberLeft;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.socket.Treasury;
import banyan.api.socket.Treasury.Pot;
import banyan.api.socket.Treasury.Receipt;
import banyan.api.socket.Treasury.Share;
import banyan.api.usecase.Role;
import banyan.api.value.Money;
import banyan.api.value.Unit;
import banyan.api.value.Week;
import banyan.funds.model.Amount;
import banyan.funds.usecase.ChargeEntryFee;
import banyan.funds.usecase.OpenPot;
import banyan.funds.usecase.RecordPayment;
import banyan.testkit.bench.PluginBench;
import banyan.testkit.bench.PluginBench.BenchGroup;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The books as other modules reach them, on the real engine. */
class TreasuryTest {

    static final PluginBench BENCH = PluginBench.open(new FundsPlugin(), FundsPermission.values());
    static final Unit CNY = new Unit("CNY");

    private final BenchGroup group = BENCH.group("front-line");
    private final Viewer treasurer = group.person("Fang Jing", Role.TREASURER);
    private final Viewer lin = group.member("Lin Wanqing");
    private final Viewer tang = group.member("Tang Ning");
    private final Treasury treasury = BENCH.provided(Treasury.class);

    @BeforeEach
    void wednesday() {
        BENCH.forget();
        BENCH.clockAt(Instant.parse("2026-11-18T02:00:00Z"));
    }

    private static <T> T in(Supplier<T> work) {
        return BENCH.inTransaction(work);
    }

    private static Money yuan(String amount) {
        return Money.of(amount, CNY);
    }

    private void paid(Viewer person, String amount) {
        BENCH.as(treasurer, new RecordPayment(person.self(), new Amount(amount), "", Optional.empty()));
    }

    @Test
    @Tag("M151")
    @Tag("M154")
    void anEntryFeeOpensFiftyTwoWeeksFromTheWeekAfter() {
        BENCH.fire(new MemberJoined(group.ref(), lin.self()));
        BENCH.fire(new MemberJoined(group.ref(), lin.self()));
        assertThat(in(() -> treasury.owedBy(group.ref(), lin.self()))).isEqualTo(yuan("200"));
        assertThat(in(() -> treasury.balance(group.ref(), Pot.AWARDS)).booked()).isEqualTo(yuan("0"));
        paid(lin, "200");
        assertThat(in(() -> treasury.owedBy(group.ref(), lin.self()))).isEqualTo(yuan("0"));
        assertThat(in(() -> treasury.balance(group.ref(), Pot.AWARDS)).booked()).isEqualTo(yuan("200"));
        Week now = Week.of(2026, 47);
        assertThat(in(() -> treasury.awardBudget(group.ref(), now))).isEqualTo(yuan("0"));
        assertThat(in(() -> treasury.awardBudget(group.ref(), now.next()))).isEqualTo(yuan("3.84"));
        assertThat(in(() -> treasury.awardBudget(group.ref(), now.plus(52)))).isEqualTo(yuan("200"));
        assertThat(in(() -> treasury.awardBudget(group.ref(), now.plus(80)))).isEqualTo(yuan("200"));
    }

    @Test
    @Tag("M226")
    void aSymbolicFeeIsAFee() {
        BENCH.as(treasurer, new ChargeEntryFee(lin.self(), Optional.of(new Amount("1")), "A symbolic fee"));
        paid(lin, "1");
        assertThat(in(() -> treasury.balance(group.ref(), Pot.AWARDS)).booked()).isEqualTo(yuan("1"));
        assertThat(in(() -> treasury.awardBudget(group.ref(), Week.of(2026, 48))))
                .isEqualTo(yuan("0.01"));
    }

    @Test
    @Tag("M037")
    @Tag("M182")
    void anAwardIsSetAgainstTheFeeAndTheRestIsOwedToTheWinner() {
        BENCH.as(treasurer, new OpenPot(Pot.AWARDS, new Amount("520"), 1, "What was there"));
        BENCH.wait(Duration.ofDays(7));
        BENCH.fire(new MemberJoined(group.ref(), lin.self()));
        Week week = Week.of(2026, 48);
        List<Share> shares =
                List.of(new Share(lin.self(), yuan("300"), "/g/x"), new Share(tang.self(), yuan("100.01"), "/g/y"));
        Receipt first = in(() -> treasury.award(group.ref(), week, shares, "awards:2026-W48"));
        Receipt again = in(() -> treasury.award(group.ref(), week, shares, "awards:2026-W48"));
        assertThat(again).isEqualTo(first);
        assertThat(first.amount()).isEqualTo(yuan("400.01"));
        assertThat(in(() -> treasury.owedBy(group.ref(), lin.self()))).isEqualTo(yuan("0"));
        // 520 − 400.01 + 200 of the fee, which opens from the week after.
        assertThat(in(() -> treasury.balance(group.ref(), Pot.AWARDS)).booked()).isEqualTo(yuan("319.99"));
        assertThat(in(() -> treasury.awardBudget(group.ref(), week))).isEqualTo(yuan("119.99"));
        assertThat(in(() -> treasury.awardBudget(group.ref(), week.next()))).isEqualTo(yuan("123.83"));
        refused("EventDiffers", () -> treasury.award(group.ref(), week, shares.subList(0, 1), "awards:2026-W48"));
        refused("WeekAlreadyAwarded", () -> treasury.award(group.ref(), week, shares.subList(0, 1), "another"));
        refused("WeekHasBegun", () -> treasury.award(group.ref(), week.next(), shares, "ahead"));
        refused(
                "PotTooSmall",
                () -> treasury.award(
                        group.ref(), week.previous(), List.of(new Share(tang.self(), yuan("120"), "")), "too much"));
    }

    @Test
    @Tag("M157")
    @Tag("M158")
    @Tag("M164")
    void duesAreChargedOnceAMonthAndPayTheOneOnDutyOnceAWeek() {
        List<Viewer> people = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            people.add(group.member("Member " + i));
        }
        BENCH.runJob("charge-dues");
        BENCH.runJob("charge-dues");
        assertThat(in(() -> treasury.owedBy(group.ref(), lin.self()))).isEqualTo(yuan("10"));
        Week week = Week.of(2026, 47);
        Money pay = in(() -> treasury.weeklyPay(group.ref(), week));
        assertThat(pay)
                .isEqualTo(
                        yuan("120").times(12).slice(1 + (int) Week.of(2026, 44).until(week), 52));
        refused("PotTooSmall", () -> treasury.pay(group.ref(), week, lin.self(), pay, "", "pay:2026-W47"));
        people.forEach(person -> paid(person, "10"));
        Receipt first = in(() -> treasury.pay(group.ref(), week, lin.self(), pay, "/g/duty", "pay:2026-W47"));
        assertThat(in(() -> treasury.pay(group.ref(), week, lin.self(), pay, "/g/duty", "pay:2026-W47")))
                .isEqualTo(first);
        refused("EventDiffers", () -> treasury.pay(group.ref(), week, tang.self(), pay, "/g/duty", "pay:2026-W47"));
        refused("WeekAlreadyPaid", () -> treasury.pay(group.ref(), week, tang.self(), pay, "", "pay again"));
        assertThat(in(() -> treasury.balance(group.ref(), Pot.DUES)).booked())
                .isEqualTo(yuan("90").minus(pay));
    }

    @Test
    @Tag("M160")
    void duesCanPayAnOperatorInsteadOfTheRotation() {
        BENCH.runJob("charge-dues");
        BENCH.settings(Settings.with(settings -> settings.duesFor = FundsSettings.DuesFor.OPERATOR));
        assertThat(in(() -> treasury.weeklyPay(group.ref(), Week.of(2026, 47)))).isEqualTo(yuan("0"));
        paid(lin, "10");
        paid(tang, "10");
        var month = new banyan.funds.usecase.PayOperator("2026-11", lin.self(), new Amount("15"));
        BENCH.as(treasurer, month);
        assertThat(PluginBench.codeOf(() -> BENCH.as(treasurer, month))).isEqualTo("WeekAlreadyPaid");
        assertThat(in(() -> treasury.balance(group.ref(), Pot.DUES)).booked()).isEqualTo(yuan("5"));
    }

    @Test
    @Tag("M149")
    void aTipIsTheTakersOnceItIsPaid() {
        Receipt tip = in(() -> treasury.tip(group.ref(), lin.self(), tang.self(), yuan("20"), "/g/a", "tip:1"));
        assertThat(in(() -> treasury.tip(group.ref(), lin.self(), tang.self(), yuan("20"), "/g/a", "tip:1")))
                .isEqualTo(tip);
        assertThat(in(() -> treasury.owedBy(group.ref(), lin.self()))).isEqualTo(yuan("20"));
        paid(lin, "25");
        // Tang has 20 now, Lin 5 too much; the next tip takes those first.
        in(() -> treasury.tip(group.ref(), lin.self(), tang.self(), yuan("7"), "/g/a", "tip:2"));
        assertThat(in(() -> treasury.owedBy(group.ref(), lin.self()))).isEqualTo(yuan("2"));
        in(() -> treasury.tip(group.ref(), tang.self(), lin.self(), yuan("25"), "/g/a", "tip:3"));
        assertThat(in(() -> treasury.owedBy(group.ref(), tang.self()))).isEqualTo(yuan("0"));
        refused("NobodyTipsThemselves", () -> treasury.tip(group.ref(), lin.self(), lin.self(), yuan("1"), "", "t4"));
        refused(
                "TipsStayWithinTheDay",
                () -> treasury.tip(group.ref(), lin.self(), tang.self(), yuan("73.01"), "", "t5"));
        in(() -> treasury.tip(group.ref(), lin.self(), tang.self(), yuan("73"), "", "t6"));
        BENCH.wait(Duration.ofDays(1));
        in(() -> treasury.tip(group.ref(), lin.self(), tang.self(), yuan("100"), "", "t7"));
    }

    @Test
    @Tag("M193")
    void revenueIsSharedByCreditsToTheLastFen() {
        Map<PersonRef, Long> credits = Map.of(lin.self(), 2L, tang.self(), 1L);
        in(() -> treasury.revenue(group.ref(), yuan("100.01"), credits, "The book of 2026", "book:1"));
        assertThat(in(() -> treasury.balance(group.ref(), Pot.ACTIVITY)).booked())
                .isEqualTo(yuan("20"));
        refused("EventDiffers", () -> treasury.revenue(group.ref(), yuan("100"), credits, "The book", "book:1"));
        refused(
                "SharesHaveWeight",
                () -> treasury.revenue(group.ref(), yuan("1"), Map.of(lin.self(), 0L), "Nobody", "book:2"));
    }

    @Test
    @Tag("M112")
    @Tag("M150")
    void activityFeesAndFixedAwards() {
        in(() -> treasury.charge(group.ref(), lin.self(), Pot.ACTIVITY, yuan("30"), "The hike", "hike:1"));
        paid(lin, "30");
        assertThat(in(() -> treasury.balance(group.ref(), Pot.ACTIVITY)).booked())
                .isEqualTo(yuan("30"));
        in(() -> treasury.credit(group.ref(), tang.self(), Pot.ACTIVITY, yuan("30"), "Led the hike", "", "hike:2"));
        refused(
                "PotTooSmall",
                () -> treasury.credit(group.ref(), tang.self(), Pot.ACTIVITY, yuan("0.01"), "More", "", "hike:3"));
        refused(
                "PotTooSmall",
                () -> treasury.credit(group.ref(), tang.self(), Pot.AWARDS, yuan("0.01"), "Award", "", "fix:1"));
    }

    @Test
    void aFeeThatJoiningChargedIsNotChargedAgain() {
        BENCH.fire(new MemberJoined(group.ref(), lin.self()));
        Receipt same = in(() -> treasury.charge(
                group.ref(), lin.self(), Pot.AWARDS, yuan("200"), "Admission", "admission:" + lin.self()));
        assertThat(same.voucher()).isEqualTo(1);
        refused(
                "OneEntryFeeAtATime",
                () -> treasury.charge(group.ref(), lin.self(), Pot.AWARDS, yuan("100"), "Admission", "admission:2"));
    }

    @Test
    void whoLeavesInMidMonthOwesTheDaysUntilThen() {
        BENCH.runJob("charge-dues");
        paid(tang, "10");
        BENCH.fire(new MemberLeft(group.ref(), lin.self()));
        BENCH.fire(new MemberLeft(group.ref(), lin.self()));
        BENCH.fire(new MemberLeft(group.ref(), tang.self()));
        // 18 of 30 days are owed; what Tang paid for the other 12 is owed back.
        assertThat(in(() -> treasury.owedBy(group.ref(), lin.self()))).isEqualTo(yuan("6"));
        assertThat(in(() -> treasury.balance(group.ref(), Pot.DUES)).booked()).isEqualTo(yuan("6"));
    }

    static void refused(String code, Supplier<?> call) {
        assertThat(PluginBench.codeOf(() -> in(call))).isEqualTo(code);
    }
}
