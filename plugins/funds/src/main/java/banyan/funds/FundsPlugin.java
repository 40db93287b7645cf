package banyan.funds;

import banyan.api.event.MemberJoined;
import banyan.api.event.MemberLeft;
import banyan.api.plugin.Contributions;
import banyan.api.plugin.Every;
import banyan.api.plugin.ModuleSpec.Section;
import banyan.api.plugin.PluginContext;
import banyan.api.plugin.PortalPlugin;
import banyan.api.socket.DemoContent;
import banyan.api.socket.Treasury;
import banyan.funds.model.Request;
import banyan.funds.page.BooksPage;
import banyan.funds.page.EntryPage;
import banyan.funds.page.JournalPage;
import banyan.funds.page.MembersPage;
import banyan.funds.page.MinePage;
import banyan.funds.page.PayoutsPage;
import banyan.funds.page.PeriodsPage;
import banyan.funds.page.RequestsPage;
import banyan.funds.page.StatementsPage;
import banyan.funds.store.OwnEntries;
import banyan.funds.usecase.Accounting;
import banyan.funds.usecase.AgreeReopening;
import banyan.funds.usecase.ApproveRequest;
import banyan.funds.usecase.AskPayment;
import banyan.funds.usecase.AskReopening;
import banyan.funds.usecase.BankFiles;
import banyan.funds.usecase.BatchCsv;
import banyan.funds.usecase.BatchOf;
import banyan.funds.usecase.BatchPain;
import banyan.funds.usecase.BatchesOf;
import banyan.funds.usecase.BooksCheck;
import banyan.funds.usecase.BounceItem;
import banyan.funds.usecase.CancelBatch;
import banyan.funds.usecase.ChargeDues;
import banyan.funds.usecase.ChargeEntryFee;
import banyan.funds.usecase.ChargeMember;
import banyan.funds.usecase.ClaimsOf;
import banyan.funds.usecase.ClosePeriod;
import banyan.funds.usecase.Closing;
import banyan.funds.usecase.ConfirmBatch;
import banyan.funds.usecase.Correcting;
import banyan.funds.usecase.CourseOf;
import banyan.funds.usecase.CreditReferral;
import banyan.funds.usecase.Crediting;
import banyan.funds.usecase.DemoYear;
import banyan.funds.usecase.DrawBatch;
import banyan.funds.usecase.EditRequest;
import banyan.funds.usecase.EntryOf;
import banyan.funds.usecase.Exporting;
import banyan.funds.usecase.FundCard;
import banyan.funds.usecase.GiveFixedAward;
import banyan.funds.usecase.GroupTreasury;
import banyan.funds.usecase.JournalCsv;
import banyan.funds.usecase.JournalExcel;
import banyan.funds.usecase.JournalHledger;
import banyan.funds.usecase.JournalOf;
import banyan.funds.usecase.Keeping;
import banyan.funds.usecase.MembersOf;
import banyan.funds.usecase.MonthlyDues;
import banyan.funds.usecase.MyBooks;
import banyan.funds.usecase.OpenBooks;
import banyan.funds.usecase.OpenPot;
import banyan.funds.usecase.Overseeing;
import banyan.funds.usecase.PayOperator;
import banyan.funds.usecase.PayingOut;
import banyan.funds.usecase.PaymentRequests;
import banyan.funds.usecase.PeopleOf;
import banyan.funds.usecase.PeriodsOf;
import banyan.funds.usecase.PersonalRecord;
import banyan.funds.usecase.Reading;
import banyan.funds.usecase.RecordPayment;
import banyan.funds.usecase.RecordSponsor;
import banyan.funds.usecase.RefundEntryFee;
import banyan.funds.usecase.RejectRequest;
import banyan.funds.usecase.ReleaseBatch;
import banyan.funds.usecase.Requesting;
import banyan.funds.usecase.ReverseEntry;
import banyan.funds.usecase.SetPayoutAccount;
import banyan.funds.usecase.ShareRevenue;
import banyan.funds.usecase.Standing;
import banyan.funds.usecase.StatementOf;
import banyan.funds.usecase.TipMember;
import banyan.funds.usecase.WaiveCharge;
import banyan.funds.usecase.WithdrawRequest;

/** The books of a group: what this plugin offers. */
public final class FundsPlugin extends PortalPlugin {

    @Override
    public void contribute(Contributions to, PluginContext core) {
        to.module("funds")
                .permissions(FundsPermission.values())
                .settings(FundsSettings.class)
                .icon("scale")
                .section(Section.MONEY);
        to.entities(Request.class);

        GroupTreasury treasury = new GroupTreasury(core);
        to.provide(Treasury.class, treasury);
        to.on(MemberJoined.class, treasury::joined);
        to.on(MemberLeft.class, treasury::left);

        MonthlyDues dues = new MonthlyDues(core);
        to.handle(ChargeDues.class, dues::charge);
        to.job("charge-dues", Every.hour(), dues::due, dues::charge);

        BooksCheck check = new BooksCheck(core);
        to.job("seal-books", Every.seconds(15), check::due, check::seal);
        to.check("books", check);
        to.homeCard(new FundCard(core));
        to.personalData(new PersonalRecord(core));
        to.provide(DemoContent.class, new DemoYear(core));
        to.healthCheck(new OwnEntries(core.data())::prove);

        keeping(to, core);
        paying(to, core);
        reading(to, core);
        pages(to);
    }

    private static void keeping(Contributions to, PluginContext core) {
        Keeping keeping = new Keeping(core);
        to.handle(OpenPot.class, keeping::open);
        to.handle(RecordSponsor.class, keeping::sponsor);
        to.handle(RecordPayment.class, keeping::pay);
        to.handle(ChargeEntryFee.class, keeping::chargeFee);
        to.handle(ChargeMember.class, keeping::charge);
        to.handle(WaiveCharge.class, keeping::waive);

        Crediting crediting = new Crediting(core);
        to.handle(TipMember.class, crediting::tip);
        to.handle(GiveFixedAward.class, crediting::fixedAward);
        to.handle(CreditReferral.class, crediting::referral);
        to.handle(ShareRevenue.class, crediting::revenue);
        to.handle(RefundEntryFee.class, crediting::refund);
        to.handle(PayOperator.class, crediting::payOperator);
        to.handle(ReverseEntry.class, new Correcting(core)::reverse);

        Closing closing = new Closing(core);
        to.handle(ClosePeriod.class, closing::close);
        to.handle(AskReopening.class, closing::askReopening);
        to.handle(AgreeReopening.class, closing::agree);
    }

    private static void paying(Contributions to, PluginContext core) {
        Requesting requesting = new Requesting(core);
        to.handle(AskPayment.class, requesting::ask);
        to.handle(EditRequest.class, requesting::edit);
        to.handle(WithdrawRequest.class, requesting::withdraw);
        to.handle(ApproveRequest.class, requesting::approve);
        to.handle(RejectRequest.class, requesting::reject);

        PayingOut payingOut = new PayingOut(core);
        to.handle(DrawBatch.class, payingOut::draw);
        to.handle(ReleaseBatch.class, payingOut::release);
        to.handle(CancelBatch.class, payingOut::cancel);
        to.handle(ConfirmBatch.class, payingOut::confirm);
        to.handle(BounceItem.class, payingOut::bounce);
        to.handle(SetPayoutAccount.class, payingOut::account);
    }

    private static void reading(Contributions to, PluginContext core) {
        Reading reading = new Reading(core);
        to.handle(OpenBooks.class, reading::books);
        to.handle(CourseOf.class, reading::course);
        to.handle(JournalOf.class, reading::journal);
        to.handle(EntryOf.class, reading::entry);
        to.handle(StatementOf.class, new Accounting(core)::statement);

        Exporting exporting = new Exporting(core);
        to.handle(JournalHledger.class, exporting::hledger);
        to.handle(JournalCsv.class, exporting::csv);
        to.handle(JournalExcel.class, exporting::excel);

        Standing standing = new Standing(core);
        to.handle(MembersOf.class, standing::members);
        to.handle(PeopleOf.class, standing::people);
        to.handle(ClaimsOf.class, standing::claims);
        to.handle(MyBooks.class, standing::mine);

        Overseeing overseeing = new Overseeing(core);
        to.handle(PaymentRequests.class, overseeing::requests);
        to.handle(BatchesOf.class, overseeing::batches);
        to.handle(BatchOf.class, overseeing::batch);
        BankFiles files = new BankFiles(core);
        to.handle(BatchCsv.class, files::csv);
        to.handle(BatchPain.class, files::pain);
        to.handle(PeriodsOf.class, overseeing::periods);
    }

    private static void pages(Contributions to) {
        to.page("books", BooksPage::new)
                .at("books")
                .requires("funds.read")
                .inMenu(10)
                .icon("scale");
        to.page("journal", JournalPage::new).at("journal").requires("funds.read");
        to.page("entry", EntryPage::new).at("entries/{voucher}").requires("funds.read");
        to.page("statements", StatementsPage::new).at("statements").requires("funds.read");
        to.page("mine", MinePage::new)
                .at("mine")
                .requires("funds.read")
                .inMenu(11)
                .icon("user-circle");
        to.page("members", MembersPage::new)
                .at("members")
                .requires("funds.read")
                .inMenu(12)
                .icon("users");
        to.page("requests", RequestsPage::new)
                .at("requests")
                .requires("funds.read")
                .inMenu(13)
                .icon("writing-sign");
        to.page("payouts", PayoutsPage::new)
                .at("payouts")
                .requires("funds.approve")
                .inMenu(14)
                .icon("building-bank");
        to.page("periods", PeriodsPage::new)
                .at("periods")
                .requires("funds.read")
                .inMenu(15)
                .icon("lock-check");
    }
}
