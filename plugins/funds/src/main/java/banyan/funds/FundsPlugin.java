package banyan.funds;

import banyan.api.event.MemberJoined;
import banyan.api.event.MemberLeft;
import banyan.api.plugin.Contributions;
import banyan.api.plugin.Every;
import banyan.api.plugin.ModuleSpec.Section;
import banyan.api.plugin.PluginContext;
import banyan.api.plugin.PortalPlugin;
import banyan.api.socket.Treasury;
import banyan.funds.model.Request;
import banyan.funds.usecase.AgreeReopening;
import banyan.funds.usecase.ApproveRequest;
import banyan.funds.usecase.AskPayment;
import banyan.funds.usecase.AskReopening;
import banyan.funds.usecase.BounceItem;
import banyan.funds.usecase.CancelBatch;
import banyan.funds.usecase.ChargeDues;
import banyan.funds.usecase.ChargeEntryFee;
import banyan.funds.usecase.ChargeMember;
import banyan.funds.usecase.ClosePeriod;
import banyan.funds.usecase.Closing;
import banyan.funds.usecase.ConfirmBatch;
import banyan.funds.usecase.Correcting;
import banyan.funds.usecase.CreditReferral;
import banyan.funds.usecase.Crediting;
import banyan.funds.usecase.DrawBatch;
import banyan.funds.usecase.EditRequest;
import banyan.funds.usecase.GiveFixedAward;
import banyan.funds.usecase.GroupTreasury;
import banyan.funds.usecase.Keeping;
import banyan.funds.usecase.MonthlyDues;
import banyan.funds.usecase.OpenPot;
import banyan.funds.usecase.PayOperator;
import banyan.funds.usecase.PayingOut;
import banyan.funds.usecase.RecordPayment;
import banyan.funds.usecase.RecordSponsor;
import banyan.funds.usecase.RefundEntryFee;
import banyan.funds.usecase.RejectRequest;
import banyan.funds.usecase.ReleaseBatch;
import banyan.funds.usecase.Requesting;
import banyan.funds.usecase.ReverseEntry;
import banyan.funds.usecase.SetPayoutAccount;
import banyan.funds.usecase.ShareRevenue;
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

        MonthlyDues dues = new MonthlyDues(core);
        to.handle(ChargeDues.class, dues::charge);
        to.job("charge-dues", Every.hour(), dues::due, dues::charge);

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

        Closing closing = new Closing(core);
        to.handle(ClosePeriod.class, closing::close);
        to.handle(AskReopening.class, closing::askReopening);
        to.handle(AgreeReopening.class, closing::agree);
    }
}
