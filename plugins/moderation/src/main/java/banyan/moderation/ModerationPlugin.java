package banyan.moderation;

import banyan.api.event.MemberLeft;
import banyan.api.event.PersonDeactivated;
import banyan.api.plugin.Contributions;
import banyan.api.plugin.Every;
import banyan.api.plugin.ModuleSpec.Section;
import banyan.api.plugin.PluginContext;
import banyan.api.plugin.PortalPlugin;
import banyan.api.socket.Contribution;
import banyan.api.socket.DemoContent;
import banyan.api.socket.DigestPublished;
import banyan.api.socket.Duties;
import banyan.api.socket.RoundMoved;
import banyan.moderation.model.Ask;
import banyan.moderation.model.Conflict;
import banyan.moderation.model.Settlement;
import banyan.moderation.model.Shift;
import banyan.moderation.model.SwapOffer;
import banyan.moderation.model.Volunteer;
import banyan.moderation.page.AsksPage;
import banyan.moderation.page.ConflictPage;
import banyan.moderation.page.ConflictsPage;
import banyan.moderation.page.DutyPage;
import banyan.moderation.page.LogPage;
import banyan.moderation.page.MinePage;
import banyan.moderation.page.PayPage;
import banyan.moderation.page.PlanPage;
import banyan.moderation.page.RecordPage;
import banyan.moderation.page.RosterPage;
import banyan.moderation.store.Tables;
import banyan.moderation.usecase.Acts;
import banyan.moderation.usecase.AddAbsence;
import banyan.moderation.usecase.AddNeed;
import banyan.moderation.usecase.AddStep;
import banyan.moderation.usecase.AnswerAsk;
import banyan.moderation.usecase.AppealPay;
import banyan.moderation.usecase.AskExpert;
import banyan.moderation.usecase.Asking;
import banyan.moderation.usecase.AssignWeek;
import banyan.moderation.usecase.Certificate;
import banyan.moderation.usecase.Choosable;
import banyan.moderation.usecase.ClearWeek;
import banyan.moderation.usecase.CloseConflict;
import banyan.moderation.usecase.ConfirmWeek;
import banyan.moderation.usecase.ConflictOf;
import banyan.moderation.usecase.Conflicts;
import banyan.moderation.usecase.DecidePay;
import banyan.moderation.usecase.DemoDuty;
import banyan.moderation.usecase.DutyCalendar;
import banyan.moderation.usecase.DutyCard;
import banyan.moderation.usecase.EndOperator;
import banyan.moderation.usecase.Facts;
import banyan.moderation.usecase.GiveBack;
import banyan.moderation.usecase.Mediate;
import banyan.moderation.usecase.Mediating;
import banyan.moderation.usecase.MyDuties;
import banyan.moderation.usecase.NameTopic;
import banyan.moderation.usecase.NoteAct;
import banyan.moderation.usecase.OfferSwap;
import banyan.moderation.usecase.Overriding;
import banyan.moderation.usecase.Paying;
import banyan.moderation.usecase.PersonalRecord;
import banyan.moderation.usecase.PlanHistory;
import banyan.moderation.usecase.ProposeTopic;
import banyan.moderation.usecase.Queueing;
import banyan.moderation.usecase.Reading;
import banyan.moderation.usecase.RemoveAbsence;
import banyan.moderation.usecase.ReportConflict;
import banyan.moderation.usecase.Rolling;
import banyan.moderation.usecase.RosterOf;
import banyan.moderation.usecase.ServiceRecord;
import banyan.moderation.usecase.Serving;
import banyan.moderation.usecase.SetFallback;
import banyan.moderation.usecase.SetOperator;
import banyan.moderation.usecase.SetWilling;
import banyan.moderation.usecase.SettleWeek;
import banyan.moderation.usecase.SettlementOf;
import banyan.moderation.usecase.Settlements;
import banyan.moderation.usecase.SignOff;
import banyan.moderation.usecase.SignUp;
import banyan.moderation.usecase.SkipDuty;
import banyan.moderation.usecase.SortNeed;
import banyan.moderation.usecase.Statements;
import banyan.moderation.usecase.SuggestExperts;
import banyan.moderation.usecase.Swapping;
import banyan.moderation.usecase.TakeSwap;
import banyan.moderation.usecase.TakeWeek;
import banyan.moderation.usecase.TickDuty;
import banyan.moderation.usecase.Topics;
import banyan.moderation.usecase.UntickDuty;
import banyan.moderation.usecase.VoteTopic;
import banyan.moderation.usecase.WeekOf;
import banyan.moderation.usecase.WeekReading;
import banyan.moderation.usecase.WithdrawConflict;
import banyan.moderation.usecase.WithdrawSwap;
import banyan.moderation.usecase.Working;
import banyan.moderation.usecase.Write;

/** Rotating moderation: what this plugin offers. */
public final class ModerationPlugin extends PortalPlugin {

    @Override
    public void contribute(Contributions to, PluginContext core) {
        to.module("moderation")
                .permissions(ModerationPermission.values())
                .settings(ModerationSettings.class)
                .icon("rotate")
                .section(Section.GOVERNANCE)
                .worksWith("qa")
                .worksWith("funds");
        to.entities(Volunteer.class, Shift.class, SwapOffer.class, Ask.class, Settlement.class, Conflict.class);

        Paying paying = new Paying(core);
        Facts facts = new Facts(core, paying);
        Swapping swapping = new Swapping(core);
        Topics topics = new Topics(core);
        Asking asking = new Asking(core, facts);
        Rolling rolling = new Rolling(core, swapping, paying, topics);
        Serving serving = new Serving(core);
        rosterOf(to, core, swapping);
        weekOf(to, core, facts, topics);
        asksOf(to, asking);
        payOf(to, core, paying);
        conflictsOf(to, core);
        to.handle(ServiceRecord.class, serving::record);
        to.handle(Certificate.class, serving::certificate);
        to.handle(DutyCalendar.class, serving::calendar);

        pages(to);
        to.homeCard(new DutyCard(core));
        to.feed("duty", "moderation.read", serving::calendar);
        to.personalData(new PersonalRecord(core));
        to.provide(Duties.class, facts);
        to.provide(DemoContent.class, new DemoDuty(core));
        to.on(RoundMoved.class, facts::roundMoved);
        to.on(DigestPublished.class, facts::digestPublished);
        to.on(Contribution.class, facts::contributed);
        to.on(MemberLeft.class, rolling::left);
        to.after(PersonDeactivated.class, rolling::deactivated);
        to.job("roll-weeks", Every.minute(), rolling::due, rolling::roll);
        to.job("deliver-asks", Every.minute(), asking::due, asking::deliverDue);
        to.healthCheck(new Tables(core.data())::prove);
    }

    private static void rosterOf(Contributions to, PluginContext core, Swapping swapping) {
        Queueing queueing = new Queueing(core);
        to.handle(SignUp.class, queueing::signUp);
        to.handle(SignOff.class, queueing::signOff);
        to.handle(ConfirmWeek.class, queueing::confirm);
        to.handle(GiveBack.class, queueing::giveBack);
        to.handle(TakeWeek.class, queueing::take);
        to.handle(AddAbsence.class, queueing::away);
        to.handle(RemoveAbsence.class, queueing::backAgain);
        to.handle(OfferSwap.class, swapping::offer);
        to.handle(TakeSwap.class, swapping::take);
        to.handle(WithdrawSwap.class, swapping::withdraw);
        Overriding overriding = new Overriding(core);
        to.handle(AssignWeek.class, overriding::assign);
        to.handle(ClearWeek.class, overriding::clear);
        to.handle(SetFallback.class, overriding::fallback);
        to.handle(SetOperator.class, overriding::operator);
        to.handle(EndOperator.class, overriding::endOperator);
        to.handle(PlanHistory.class, overriding::history);
        to.handle(Choosable.class, overriding::choosable);
        Reading reading = new Reading(core);
        to.handle(RosterOf.class, reading::roster);
        to.handle(MyDuties.class, reading::mine);
    }

    private static void weekOf(Contributions to, PluginContext core, Facts facts, Topics topics) {
        to.handle(WeekOf.class, new WeekReading(core)::week);
        Working working = new Working(core, facts);
        to.handle(TickDuty.class, working::tick);
        to.handle(SkipDuty.class, working::skip);
        to.handle(UntickDuty.class, working::untick);
        to.handle(AddNeed.class, working::need);
        to.handle(SortNeed.class, working::sort);
        to.handle(Write.class, working::write);
        to.handle(NoteAct.class, working::note);
        to.handle(Acts.class, working::log);
        to.handle(ProposeTopic.class, topics::propose);
        to.handle(VoteTopic.class, topics::vote);
        to.handle(NameTopic.class, topics::name);
    }

    private static void asksOf(Contributions to, Asking asking) {
        to.handle(SuggestExperts.class, asking::suggest);
        to.handle(AskExpert.class, asking::ask);
        to.handle(AnswerAsk.class, asking::answer);
        to.handle(SetWilling.class, asking::willing);
    }

    private static void payOf(Contributions to, PluginContext core, Paying paying) {
        Statements statements = new Statements(core);
        to.handle(Settlements.class, statements::list);
        to.handle(SettlementOf.class, statements::one);
        to.handle(SettleWeek.class, paying::settle);
        to.handle(AppealPay.class, paying::appeal);
        to.handle(DecidePay.class, paying::decide);
    }

    private static void conflictsOf(Contributions to, PluginContext core) {
        Mediating mediating = new Mediating(core);
        to.handle(ReportConflict.class, mediating::report);
        to.handle(Conflicts.class, mediating::list);
        to.handle(ConflictOf.class, mediating::one);
        to.handle(Mediate.class, mediating::mediate);
        to.handle(AddStep.class, mediating::step);
        to.handle(CloseConflict.class, mediating::close);
        to.handle(WithdrawConflict.class, mediating::withdraw);
    }

    private static void pages(Contributions to) {
        to.page("duty", DutyPage::new)
                .at("duty")
                .requires("moderation.read")
                .inMenu(10)
                .icon("rotate");
        to.page("roster", RosterPage::new)
                .at("roster")
                .requires("moderation.read")
                .inMenu(20)
                .icon("list-numbers");
        to.page("mine", MinePage::new)
                .at("mine")
                .requires("moderation.take-part")
                .inMenu(30)
                .icon("user-check");
        to.page("asks", AsksPage::new)
                .at("asks")
                .requires("moderation.moderate")
                .inMenu(40)
                .icon("message-question");
        to.page("conflicts", ConflictsPage::new)
                .at("conflicts")
                .requires("moderation.take-part")
                .inMenu(50)
                .icon("scale");
        to.page("conflict", ConflictPage::new).at("conflicts/{conflict}").requires("moderation.take-part");
        to.page("pay", PayPage::new).at("pay").requires("moderation.read");
        to.page("log", LogPage::new).at("log").requires("moderation.read");
        to.page("record", RecordPage::new).at("record").requires("moderation.read");
        to.page("plan", PlanPage::new).at("plan").requires("moderation.plan");
    }
}
