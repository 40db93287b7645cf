package banyan.funds;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.api.people.Viewer;
import banyan.api.socket.Treasury;
import banyan.api.socket.Treasury.Pot;
import banyan.api.socket.Treasury.Share;
import banyan.api.usecase.Role;
import banyan.api.usecase.UseCase;
import banyan.api.value.Money;
import banyan.api.value.Unit;
import banyan.api.value.Week;
import banyan.funds.FundsSettings.DuesFor;
import banyan.funds.model.Amount;
import banyan.funds.usecase.Booked;
import banyan.funds.usecase.ChargeDues;
import banyan.funds.usecase.ChargeEntryFee;
import banyan.funds.usecase.ChargeMember;
import banyan.funds.usecase.ClaimsOf;
import banyan.funds.usecase.CreditReferral;
import banyan.funds.usecase.GiveFixedAward;
import banyan.funds.usecase.MyBooks;
import banyan.funds.usecase.OpenPot;
import banyan.funds.usecase.PayOperator;
import banyan.funds.usecase.RecordPayment;
import banyan.funds.usecase.RecordSponsor;
import banyan.funds.usecase.RefundEntryFee;
import banyan.funds.usecase.ReverseEntry;
import banyan.funds.usecase.ShareRevenue;
import banyan.funds.usecase.TipMember;
import banyan.funds.usecase.WaiveCharge;
import banyan.testkit.bench.PluginBench;
import banyan.testkit.bench.PluginBench.BenchGroup;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Money that comes from outside, goes back, or is let go; and each way in which the books refuse it. */
class GivingBackTest {

    private static final PluginBench BENCH = TreasuryTest.BENCH;
    private static final Unit CNY = new Unit("CNY");
    private static final Week NOW = Week.of(2026, 47);

    private final BenchGroup group = BENCH.group("giving-back");
    private final Viewer treasurer = group.person("Fang Jing", Role.TREASURER);
    private final Viewer lin = group.member("Lin Wanqing");
    private final Viewer tang = group.member("Tang Ning");
    private final Treasury treasury = BENCH.provided(Treasury.class);

    @BeforeEach
    void wednesday() {
        BENCH.forget();
        BENCH.clockAt(Instant.parse("2026-11-18T02:00:00Z"));
    }

    /** Whatever a test did, nobody went around the guarantees. */
    @AfterEach
    void theBooksAreSound() {
        assertThat(BENCH.inTransaction(
                        () -> Optional.ofNullable(BENCH.offer().checks.get("books"))
                                .orElseThrow()
                                .run()))
                .allSatisfy(
                        finding -> assertThat(finding.good()).as("%s", finding).isTrue());
    }

    private Booked does(UseCase<Booked> useCase) {
        return BENCH.as(treasurer, useCase);
    }

    private void refused(String code, UseCase<?> useCase) {
        assertThat(PluginBench.codeOf(() -> BENCH.as(treasurer, useCase))).isEqualTo(code);
    }

    private Booked pays(Viewer person, String amount) {
        return does(new RecordPayment(person.self(), new Amount(amount), "", Optional.empty()));
    }

    private Booked paysTheFee(Viewer person) {
        does(new ChargeEntryFee(person.self(), Optional.empty(), ""));
        return pays(person, "200");
    }

    private Money owedTo(Viewer person) {
        return BENCH.as(person, new MyBooks()).sums().credit();
    }

    private Money budget(Week week) {
        return BENCH.inTransaction(() -> treasury.awardBudget(group.ref(), week));
    }

    private Money pot(Pot pot) {
        return BENCH.inTransaction(() -> treasury.balance(group.ref(), pot)).booked();
    }

    private static Money yuan(String amount) {
        return Money.of(amount, CNY);
    }

    @Test
    void aSponsorsMoneyOpensOverTheWeeksAgreedAndIsAwarded() {
        does(new RecordSponsor("Chengchuan Works", new Amount("100"), 3));
        assertThat(budget(NOW)).isEqualTo(yuan("0"));
        assertThat(budget(NOW.plus(1))).isEqualTo(yuan("33.33"));
        assertThat(budget(NOW.plus(2))).isEqualTo(yuan("66.66"));
        assertThat(budget(NOW.plus(3))).isEqualTo(yuan("100"));
        refused("PotTooSmall", new GiveFixedAward(lin.self(), new Amount("0.01"), "Too early", ""));
        BENCH.wait(Duration.ofDays(7));
        does(new GiveFixedAward(lin.self(), new Amount("33.33"), "Best idea", ""));
        assertThat(owedTo(lin)).isEqualTo(yuan("33.33"));
        assertThat(budget(NOW.plus(3))).isEqualTo(yuan("66.67"));
    }

    @Test
    void whatIsStillClosedOfAFeeGoesBackOnceByThePolicy() {
        BENCH.settings(Settings.with(s -> {
            s.refundDays = 60;
            s.refundPercent = 50;
        }));
        paysTheFee(lin);
        BENCH.wait(Duration.ofDays(28));
        // Four of 52 slices are open: 15.38. Half of the other 184.62 goes back.
        assertThat(does(new RefundEntryFee(lin.self(), "Moves away")).amount()).isEqualTo(yuan("92.31"));
        assertThat(owedTo(lin)).isEqualTo(yuan("92.31"));
        assertThat(pot(Pot.AWARDS)).isEqualTo(yuan("107.69"));
        assertThat(budget(NOW.plus(52))).isEqualTo(yuan("107.69"));
        refused("SomethingIsLeftToRefund", new RefundEntryFee(lin.self(), "Once more"));
        BENCH.wait(Duration.ofDays(7));
        refused("SomethingIsLeftToRefund", new RefundEntryFee(lin.self(), "A week later"));
    }

    @Test
    void aFeeThatWentBackInPartIsNotGivenBackAgain() {
        BENCH.settings(Settings.with(s -> s.refundDays = 60));
        paysTheFee(lin);
        BENCH.wait(Duration.ofDays(14));
        assertThat(does(new RefundEntryFee(lin.self(), "Moves away")).amount()).isEqualTo(yuan("192.31"));
        refused("SomethingIsLeftToRefund", new RefundEntryFee(lin.self(), "Once more"));
        assertThat(owedTo(lin)).isEqualTo(yuan("192.31"));
    }

    @Test
    void aPaymentThatWasReversedIsNotGivenBack() {
        BENCH.settings(Settings.with(s -> s.refundDays = 60));
        Booked wrong = paysTheFee(lin);
        does(new ReverseEntry(wrong.voucher(), "Somebody else's"));
        refused("SomethingIsLeftToRefund", new RefundEntryFee(lin.self(), "Never paid"));
        BENCH.wait(Duration.ofDays(7));
        pays(lin, "200");
        assertThat(does(new RefundEntryFee(lin.self(), "Moves away")).amount()).isEqualTo(yuan("200"));
        assertThat(pot(Pot.AWARDS)).isEqualTo(yuan("0"));
        assertThat(budget(NOW.plus(60))).isEqualTo(yuan("0"));
    }

    @Test
    void aFeeIsRefundedWithinItsDaysAndNeverToOneself() {
        paysTheFee(lin);
        paysTheFee(treasurer);
        refused("NobodyPaysThemselves", new RefundEntryFee(treasurer.self(), "For me"));
        refused("NotFound.fee", new RefundEntryFee(tang.self(), "No fee"));
        BENCH.wait(Duration.ofDays(15));
        refused("RefundIsWithinItsDays", new RefundEntryFee(lin.self(), "Too late"));
    }

    @Test
    void whoBroughtSomebodyWhoHasPaidIsCreditedOnce() {
        BENCH.settings(Settings.with(s -> s.referralCredit = 20));
        does(new OpenPot(Pot.AWARDS, new Amount("100"), 1, "What was there"));
        does(new ChargeEntryFee(tang.self(), Optional.empty(), ""));
        BENCH.wait(Duration.ofDays(7));
        refused("NewcomerHasPaid", new CreditReferral(lin.self(), tang.self()));
        pays(tang, "200");
        refused("NewcomerHasPaid", new CreditReferral(tang.self(), tang.self()));
        refused("NobodyPaysThemselves", new CreditReferral(treasurer.self(), tang.self()));
        Booked first = does(new CreditReferral(lin.self(), tang.self()));
        assertThat(does(new CreditReferral(lin.self(), tang.self())).voucher()).isEqualTo(first.voucher());
        assertThat(owedTo(lin)).isEqualTo(yuan("20"));
        assertThat(budget(NOW.plus(1))).isEqualTo(yuan("80"));
        BENCH.settings(Settings.with(s -> s.referralCredit = 0));
        paysTheFee(lin);
        refused("AmountIsAboveZero", new CreditReferral(tang.self(), lin.self()));
    }

    @Test
    void anOpenClaimIsLetGoWithAReasonAndNotOnesOwn() {
        does(new ChargeMember(lin.self(), new Amount("30"), true, "The hike"));
        does(new ChargeMember(treasurer.self(), new Amount("30"), true, "The hike"));
        pays(lin, "12");
        MyBooks.Claim open = BENCH.as(lin, new ClaimsOf(lin.self())).get(0);
        assertThat(does(new WaiveCharge(open.id(), "It rained")).amount()).isEqualTo(yuan("18"));
        assertThat(BENCH.as(lin, new ClaimsOf(lin.self()))).isEmpty();
        assertThat(pot(Pot.ACTIVITY)).isEqualTo(yuan("12"));
        refused("ChargeIsOpen", new WaiveCharge(open.id(), "Again"));
        MyBooks.Claim own = BENCH.as(treasurer, new ClaimsOf(treasurer.self())).get(0);
        refused("NobodyPaysThemselves", new WaiveCharge(own.id(), "Mine"));
    }

    @Test
    @Tag("M193")
    void revenueGoesByCreditsAndCanBeTakenBackWhileItIsThere() {
        Booked sold = does(new ShareRevenue(
                new Amount("100.01"),
                "The book",
                List.of(new ShareRevenue.Credit(lin.self(), 2), new ShareRevenue.Credit(tang.self(), 1))));
        // A fifth stays, 20.00; 80.01 by two to one.
        assertThat(owedTo(lin)).isEqualTo(yuan("53.34"));
        assertThat(owedTo(tang)).isEqualTo(yuan("26.67"));
        BENCH.as(lin, new TipMember(tang.self(), new Amount("50"), "", ""));
        refused("AccountTooSmall", new ReverseEntry(sold.voucher(), "It was not sold"));
        BENCH.as(tang, new TipMember(lin.self(), new Amount("50"), "", ""));
        does(new ReverseEntry(sold.voucher(), "It was not sold"));
        assertThat(pot(Pot.ACTIVITY)).isEqualTo(yuan("0"));
        refused(
                "SharesHaveWeight",
                new ShareRevenue(new Amount("1"), "x", List.of(new ShareRevenue.Credit(lin.self(), 0))));
    }

    @Test
    void whatIsReversedIsReversedOnceAndAReversalNever() {
        Booked charged = does(new ChargeMember(lin.self(), new Amount("30"), true, "The hike"));
        refused("EntryIsUndoneByItsOwnVerb", new ReverseEntry(charged.voucher(), "Waive it"));
        Booked paid = pays(lin, "30");
        Booked undone = does(new ReverseEntry(paid.voucher(), "Another Lin"));
        refused("EntryIsReversedOnce", new ReverseEntry(paid.voucher(), "Once more"));
        refused("ReversalIsNotReversed", new ReverseEntry(undone.voucher(), "And back"));
        refused("NotFound.voucher", new ReverseEntry(9_999, "None"));
        BENCH.settings(Settings.with(s -> s.refundDays = 60));
        Booked fee = paysTheFee(tang);
        does(new RefundEntryFee(tang.self(), "Moves away"));
        refused("NothingRestsOnIt", new ReverseEntry(fee.voucher(), "It went back already"));
    }

    @Test
    void weeksAndMonthsThatHaveNotBegunOrAreSettledAreRefused() {
        refused("MonthHasBegun", new ChargeDues("2026-12"));
        does(new ChargeDues("2026-11"));
        refused("WeekAlreadyPaid", new ChargeDues("2026-11"));
        refused("DuesPayAnOperator", new PayOperator("2026-11", lin.self(), new Amount("1")));
        BENCH.settings(Settings.with(s -> s.duesFor = DuesFor.OPERATOR));
        refused("NobodyPaysThemselves", new PayOperator("2026-11", treasurer.self(), new Amount("1")));
        refused("PotTooSmall", new PayOperator("2026-11", lin.self(), new Amount("1")));
        does(new OpenPot(Pot.AWARDS, new Amount("10"), 1, "What was there"));
        assertThat(PluginBench.codeOf(() -> award(NOW.plus(1)))).isEqualTo("WeekHasBegun");
        BENCH.wait(Duration.ofDays(7));
        award(NOW.plus(1));
        assertThat(PluginBench.codeOf(() -> BENCH.inTransaction(() -> treasury.award(
                        group.ref(), NOW.plus(1), List.of(new Share(tang.self(), yuan("1"), "")), "other"))))
                .isEqualTo("WeekAlreadyAwarded");
    }

    private void award(Week week) {
        BENCH.inTransaction(
                () -> treasury.award(group.ref(), week, List.of(new Share(lin.self(), yuan("1"), "")), "key"));
    }
}
