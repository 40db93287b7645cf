package banyan.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import banyan.api.people.Viewer;
import banyan.api.socket.Treasury;
import banyan.api.socket.Treasury.Pot;
import banyan.api.usecase.Role;
import banyan.api.usecase.UseCase;
import banyan.api.value.Money;
import banyan.api.value.Unit;
import banyan.funds.model.Amount;
import banyan.funds.model.Payout;
import banyan.funds.model.RequestState;
import banyan.funds.usecase.AgreeReopening;
import banyan.funds.usecase.ApproveRequest;
import banyan.funds.usecase.AskPayment;
import banyan.funds.usecase.AskReopening;
import banyan.funds.usecase.BatchCsv;
import banyan.funds.usecase.BatchNo;
import banyan.funds.usecase.BatchOf;
import banyan.funds.usecase.BatchPain;
import banyan.funds.usecase.BounceItem;
import banyan.funds.usecase.CancelBatch;
import banyan.funds.usecase.ClosePeriod;
import banyan.funds.usecase.ConfirmBatch;
import banyan.funds.usecase.DrawBatch;
import banyan.funds.usecase.EditRequest;
import banyan.funds.usecase.GiveFixedAward;
import banyan.funds.usecase.OpenPot;
import banyan.funds.usecase.PaymentRequests;
import banyan.funds.usecase.RecordPayment;
import banyan.funds.usecase.RejectRequest;
import banyan.funds.usecase.ReleaseBatch;
import banyan.funds.usecase.RequestId;
import banyan.funds.usecase.SetPayoutAccount;
import banyan.funds.usecase.WaiveCharge;
import banyan.funds.usecase.WithdrawRequest;
import banyan.testkit.bench.PluginBench;
import banyan.testkit.bench.PluginBench.BenchGroup;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From the wish for money to the bank and back: four eyes, one batch, closed months. */
class PaymentsTest {

    private static final PluginBench BENCH = TreasuryTest.BENCH;
    private static final String IBAN = "DE89370400440532013000";

    private final BenchGroup group = BENCH.group("paying");
    private final Viewer treasurer = group.person("Fang Jing", Role.TREASURER);
    private final Viewer second = group.person("Li Shuhui", Role.CO_ORGANISER);
    private final Viewer third = group.person("Zhao Min", Role.TREASURER);
    private final Viewer lead = group.lead("Lin Wanqing");
    private final Viewer member = group.member("Su Xiaotong");
    private final Treasury treasury = BENCH.provided(Treasury.class);

    @BeforeEach
    void money() {
        BENCH.forget();
        BENCH.settings(Settings.with(s -> {
            s.unit = "EUR";
            s.bankHolder = "Chengchuan Group";
            s.bankAccount = "DE02120300000000202051";
            s.bankBic = "BYLADEM1001";
        }));
        BENCH.clockAt(Instant.parse("2026-10-14T02:00:00Z"));
        BENCH.as(treasurer, new OpenPot(Pot.ACTIVITY, new Amount("5000"), 1, "What was there"));
    }

    private RequestId ask(Viewer by, String amount) {
        return BENCH.as(
                by,
                new AskPayment(
                        Pot.ACTIVITY,
                        new Amount(amount),
                        Optional.empty(),
                        "Hall Ltd",
                        IBAN,
                        "The hall",
                        "contract 7"));
    }

    private void refused(String code, Viewer by, UseCase<?> call) {
        assertThat(PluginBench.codeOf(() -> BENCH.as(by, call))).isEqualTo(code);
    }

    private Treasury.Balance activity() {
        return BENCH.inTransaction(() -> treasury.balance(group.ref(), Pot.ACTIVITY));
    }

    private static Money euro(String amount) {
        return Money.of(amount, new Unit("EUR"));
    }

    @Test
    @Tag("M135")
    void aRequestReservesAndTwoOthersBookIt() {
        RequestId request = ask(lead, "1800");
        assertThat(activity().reserved()).isEqualTo(euro("1800"));
        assertThat(activity().available()).isEqualTo(euro("3200"));
        RequestId own = ask(member, "1");
        refused("ApproverIsNotWhoAsked", approver(member), new ApproveRequest(own, 1));
        BENCH.as(member, new WithdrawRequest(own));
        BENCH.as(treasurer, new ApproveRequest(request, 1));
        refused("NobodyApprovesTwice", treasurer, new ApproveRequest(request, 1));
        BENCH.as(lead, new EditRequest(request, new Amount("1900"), "The hall and tea", "contract 7"));
        refused("RequestIsAsItWasSeen", second, new ApproveRequest(request, 1));
        BENCH.as(second, new ApproveRequest(request, 2));
        assertThat(activity().booked()).isEqualTo(euro("5000"));
        BENCH.as(treasurer, new ApproveRequest(request, 2));
        assertThat(activity().booked()).isEqualTo(euro("3100"));
        assertThat(activity().reserved()).isEqualTo(euro("0"));
        refused("RequestIsUndecided", third, new ApproveRequest(request, 2));
        refused("RequestIsUndecided", lead, new WithdrawRequest(request));
    }

    /** As if the person held the right to approve beside: the rule stands behind the permission. */
    private Viewer approver(Viewer person) {
        return new Viewer(
                person.person(),
                person.name(),
                person.locale(),
                person.zone(),
                person.group(),
                Set.of("funds.approve", "funds.keep", "funds.read", "funds.ask"),
                person.via());
    }

    @Test
    @Tag("M135")
    void theLeadHasNoPrivateDoor() {
        RequestId request = ask(member, "10");
        refused("NotAllowed", lead, new ApproveRequest(request, 1));
        refused("NotAllowed", lead, new DrawBatch(Optional.empty()));
        refused("LeadDoesNotKeepTheBooks", approver(lead), new ApproveRequest(request, 1));
        refused("LeadDoesNotKeepTheBooks", approver(lead), new DrawBatch(Optional.empty()));
        refused(
                "NobodyPaysThemselves",
                treasurer,
                new GiveFixedAward(treasurer.self(), new Amount("1"), "For myself", ""));
        RequestId own = BENCH.as(
                member,
                new AskPayment(Pot.ACTIVITY, new Amount("5"), Optional.of(treasurer.self()), "", "", "A taxi", ""));
        refused("ApproverIsNotPaid", treasurer, new ApproveRequest(own, 1));
    }

    @Test
    void requestsAreBoundByWhatIsAvailable() {
        ask(member, "4000");
        refused(
                "RequestFitsWhatIsAvailable",
                member,
                new AskPayment(Pot.ACTIVITY, new Amount("1000.01"), Optional.empty(), "Hall", "", "Too much", ""));
        refused(
                "PayeeIsNamed",
                member,
                new AskPayment(Pot.ACTIVITY, new Amount("1"), Optional.empty(), " \u200b", "", "Nobody", ""));
        RequestId rejected = ask(member, "1000");
        refused("OnlyWhoAskedChanges", second, new EditRequest(rejected, new Amount("1"), "Mine", ""));
        BENCH.as(second, new RejectRequest(rejected, "Too dear"));
        assertThat(activity().available()).isEqualTo(euro("1000"));
        assertThat(BENCH.as(member, new PaymentRequests(Optional.of(RequestState.REJECTED), Optional.empty()))
                        .items())
                .hasSize(1);
        refused("NotFound.request", second, new RejectRequest(new RequestId(UUID.randomUUID()), "None"));
    }

    @Test
    void aBatchGoesToTheBankAndBack() throws Exception {
        RequestId request = ask(member, "700");
        BENCH.as(treasurer, new ApproveRequest(request, 1));
        RequestId mine = BENCH.as(
                second,
                new AskPayment(Pot.ACTIVITY, new Amount("42.5"), Optional.of(member.self()), "", "", "Tea", ""));
        BENCH.as(treasurer, new ApproveRequest(mine, 1));
        BENCH.as(member, new SetPayoutAccount("Su Xiaotong", "GB29 NWBK 6016 1331 9268 19", ""));
        BatchNo batch = BENCH.as(treasurer, new DrawBatch(Optional.of(LocalDate.of(2026, 10, 16))));
        refused("SomethingWaitsForPayment", treasurer, new DrawBatch(Optional.empty()));
        refused("BatchIs", second, new BatchPain(batch));
        refused("ReleaserDidNotDrawTheBatch", treasurer, new ReleaseBatch(batch));
        BENCH.as(second, new ReleaseBatch(batch));
        refused("BatchIs", third, new ReleaseBatch(batch));
        refused("BatchIs", treasurer, new CancelBatch(batch));

        var pain = BENCH.as(second, new BatchPain(batch));
        var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(getClass().getResource("/pain.001.001.03.xsd"));
        assertThatCode(() -> schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(pain.content()))))
                .doesNotThrowAnyException();
        assertThat(new String(pain.content(), StandardCharsets.UTF_8)).contains("<CtrlSum>742.50</CtrlSum>");
        assertThat(new String(BENCH.as(second, new BatchCsv(batch)).content(), StandardCharsets.UTF_8))
                .contains("GB29NWBK60161331926819");

        BENCH.as(treasurer, new BounceItem(batch, 1, "Account closed"));
        refused("ItemIsUnderWay", treasurer, new BounceItem(batch, 1, "Again"));
        BENCH.as(treasurer, new ConfirmBatch(batch));
        refused("ItemIsUnderWay", treasurer, new ConfirmBatch(batch));
        assertThat(BENCH.as(second, new BatchOf(batch)).items())
                .extracting(item -> item.state())
                .containsExactly(Payout.State.BOUNCED, Payout.State.CONFIRMED);
        BatchNo again = BENCH.as(treasurer, new DrawBatch(Optional.empty()));
        assertThat(BENCH.as(second, new BatchOf(again)).total()).isEqualTo(euro("42.50"));
        BENCH.as(treasurer, new CancelBatch(again));
        refused("NotFound.batch", second, new BatchOf(new BatchNo(9)));
    }

    @Test
    void aMonthIsClosedInOrderAndOpenedByTwo() {
        RequestId open = ask(member, "10");
        refused("PeriodHasEnded", treasurer, new ClosePeriod("2026-10"));
        BENCH.clockAt(Instant.parse("2026-12-02T02:00:00Z"));
        refused("PeriodsCloseInOrder", treasurer, new ClosePeriod("2026-11"));
        refused("NothingIsReserved", treasurer, new ClosePeriod("2026-10"));
        BENCH.as(member, new WithdrawRequest(open));
        BENCH.as(treasurer, new ClosePeriod("2026-10"));
        BENCH.as(treasurer, new ClosePeriod("2026-11"));
        refused(
                "PeriodIsOpen",
                treasurer,
                new RecordPayment(member.self(), new Amount("1"), "", Optional.of(LocalDate.of(2026, 10, 31))));
        refused(
                "DayIsNotAhead",
                treasurer,
                new RecordPayment(member.self(), new Amount("1"), "", Optional.of(LocalDate.of(2026, 12, 3))));
        refused("PeriodIsClosed", treasurer, new AskReopening("2026-09", "A receipt came late"));
        BENCH.as(treasurer, new AskReopening("2026-10", "A receipt came late"));
        refused("ReopeningTakesTwo", treasurer, new AgreeReopening("2026-10"));
        BENCH.as(second, new AgreeReopening("2026-10"));
        BENCH.as(
                treasurer,
                new RecordPayment(member.self(), new Amount("1"), "late", Optional.of(LocalDate.of(2026, 10, 31))));
        BENCH.as(treasurer, new ClosePeriod("2026-10"));
    }

    @Test
    void amountsAreRefusedBeforeTheyReachTheBooks() {
        record Bad(String amount, String code) {}
        for (Bad bad : new Bad[] {
            new Bad("0", "AmountIsAboveZero"),
            new Bad("-5", "AmountIsAboveZero"),
            new Bad("1.234", "AmountHasTheDigitsOfItsUnit"),
            new Bad("1000000000000000", "AmountIsNotTooLarge"),
            new Bad("99999999999999999999.99", "AmountIsNotTooLarge"),
            new Bad("5 CNY", "AmountIsInTheUnitOfTheBooks"),
            new Bad("5 POINTS", "AmountIsInTheUnitOfTheBooks"),
        }) {
            refused(
                    bad.code(),
                    treasurer,
                    new RecordPayment(member.self(), new Amount(bad.amount()), "", Optional.empty()));
        }
        for (String text :
                new String[] {"", "five", "1,5", "1e9", "NaN", "\u0000", "\ud800", "5 eur", "0x10", "5".repeat(50)}) {
            assertThatCode(() -> new Amount(text)).isInstanceOf(IllegalArgumentException.class);
        }
        refused("", treasurer, new RecordPayment(member.self(), new Amount("5 EUR"), "same", Optional.empty()));
        refused("", treasurer, new RecordPayment(member.self(), new Amount("5"), "same", Optional.empty()));
        refused("EventDiffers", treasurer, new RecordPayment(member.self(), new Amount("6"), "same", Optional.empty()));
        refused("NotFound.charge", treasurer, new WaiveCharge(UUID.randomUUID(), "None"));
        Viewer gone = group.member("Who Left");
        group.leaves(gone);
        refused("PersonIsAMember", treasurer, new RecordPayment(gone.self(), new Amount("5"), "", Optional.empty()));
        refused("PersonIsAMember", treasurer, new GiveFixedAward(gone.self(), new Amount("5"), "Too late", ""));
    }
}
