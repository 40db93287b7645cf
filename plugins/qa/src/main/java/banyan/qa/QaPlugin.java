package banyan.qa;

import banyan.api.plugin.Contributions;
import banyan.api.plugin.Every;
import banyan.api.plugin.ModuleSpec.Section;
import banyan.api.plugin.PluginContext;
import banyan.api.plugin.PortalPlugin;
import banyan.api.socket.DemoContent;
import banyan.api.socket.Experts;
import banyan.api.socket.RoundMoved;
import banyan.qa.model.Answer;
import banyan.qa.model.Flag;
import banyan.qa.model.Question;
import banyan.qa.model.Upkeep;
import banyan.qa.page.AnswerPage;
import banyan.qa.page.AskPage;
import banyan.qa.page.CommonPage;
import banyan.qa.page.FlagsPage;
import banyan.qa.page.HistoryPage;
import banyan.qa.page.OrderPage;
import banyan.qa.page.PrintPage;
import banyan.qa.page.QuestionPage;
import banyan.qa.page.QuestionsPage;
import banyan.qa.store.Tables;
import banyan.qa.usecase.AnswerOf;
import banyan.qa.usecase.AnswerQuestion;
import banyan.qa.usecase.Answering;
import banyan.qa.usecase.AskQuestion;
import banyan.qa.usecase.Asking;
import banyan.qa.usecase.Caring;
import banyan.qa.usecase.CheckCompleteness;
import banyan.qa.usecase.CheckDepth;
import banyan.qa.usecase.CloseAsDuplicate;
import banyan.qa.usecase.CloseQuestion;
import banyan.qa.usecase.CommonProblems;
import banyan.qa.usecase.EditAnswer;
import banyan.qa.usecase.EditQuestion;
import banyan.qa.usecase.Experience;
import banyan.qa.usecase.ExportQuestions;
import banyan.qa.usecase.Exporting;
import banyan.qa.usecase.Finding;
import banyan.qa.usecase.FlagQuestion;
import banyan.qa.usecase.Histories;
import banyan.qa.usecase.HistoryOfAnswer;
import banyan.qa.usecase.HistoryOfQuestion;
import banyan.qa.usecase.HistoryOfSummary;
import banyan.qa.usecase.Importing;
import banyan.qa.usecase.KeepQuestion;
import banyan.qa.usecase.KindsHere;
import banyan.qa.usecase.MarkBestAnswer;
import banyan.qa.usecase.MoveQuestion;
import banyan.qa.usecase.MoveTargets;
import banyan.qa.usecase.NudgeToCharter;
import banyan.qa.usecase.OpenFlags;
import banyan.qa.usecase.OpenQuestionsCard;
import banyan.qa.usecase.Ordering;
import banyan.qa.usecase.PersonalRecord;
import banyan.qa.usecase.Positioned;
import banyan.qa.usecase.QuestionFigures;
import banyan.qa.usecase.QuestionOf;
import banyan.qa.usecase.Questions;
import banyan.qa.usecase.Ranking;
import banyan.qa.usecase.ReadAnswerDocument;
import banyan.qa.usecase.ReadQuestionDocument;
import banyan.qa.usecase.Reading;
import banyan.qa.usecase.Reminding;
import banyan.qa.usecase.ReopenQuestion;
import banyan.qa.usecase.ReportApplied;
import banyan.qa.usecase.SimilarQuestions;
import banyan.qa.usecase.SplitAnswer;
import banyan.qa.usecase.SplitRemark;
import banyan.qa.usecase.Splitting;
import banyan.qa.usecase.SuggestExperts;
import banyan.qa.usecase.UnmarkBestAnswer;
import banyan.qa.usecase.Unveiling;
import banyan.qa.usecase.UpkeepOf;
import banyan.qa.usecase.WhereIsQuestion;
import banyan.qa.usecase.WithdrawAnswer;
import banyan.qa.usecase.WithdrawQuestion;
import banyan.qa.usecase.WriteSummary;
import banyan.qa.usecase.demo.DemoQuestions;
import banyan.qa.usecase.rounds.Stopping;

/** Questions and answers: what this plugin offers. */
public final class QaPlugin extends PortalPlugin {

    @Override
    public void contribute(Contributions to, PluginContext core) {
        RoundsModule.contribute(to, core);

        to.module("qa")
                .permissions(QaPermission.values())
                .settings(QaSettings.class)
                .icon("message-question")
                .section(Section.COMMUNITY)
                .onByDefault();
        to.entities(Question.class, Answer.class, Upkeep.class, Flag.class);

        Asking asking = new Asking(core);
        to.handle(AskQuestion.class, asking::ask);
        to.handle(EditQuestion.class, asking::edit);
        to.handle(WithdrawQuestion.class, asking::withdraw);
        to.handle(CloseQuestion.class, asking::close);
        to.handle(ReopenQuestion.class, asking::reopen);
        to.handle(CheckCompleteness.class, asking::check);

        Answering answering = new Answering(core);
        to.handle(AnswerQuestion.class, answering::answer);
        to.handle(EditAnswer.class, answering::edit);
        to.handle(WithdrawAnswer.class, answering::withdraw);
        to.handle(MarkBestAnswer.class, answering::markBest);
        to.handle(UnmarkBestAnswer.class, answering::unmarkBest);

        Reading reading = new Reading(core);
        to.handle(Questions.class, reading::list);
        to.handle(QuestionFigures.class, reading::figures);
        to.handle(KindsHere.class, reading::kinds);
        to.handle(QuestionOf.class, reading::question);
        to.handle(AnswerOf.class, reading::answer);

        to.page("questions", QuestionsPage::new)
                .at("questions")
                .requires("qa.read")
                .inMenu(10)
                .icon("message-question");
        to.page("question", QuestionPage::new).at("questions/{question}").requires("qa.read");
        to.page("ask", AskPage::new).at("ask").requires("qa.ask").acts();
        to.page("answer", AnswerPage::new).at("answer").requires("qa.answer").acts();

        papers(to, core);
        order(to, core);
        finding(to, core);

        to.homeCard(new OpenQuestionsCard(core));
        to.personalData(new PersonalRecord(core));
        to.provide(DemoContent.class, new DemoQuestions(core));
        to.job("remind-askers", Every.hour(), new Reminding(core)::remindAskers);
        to.healthCheck(new Tables(core.data())::prove);
    }

    /** Documents: what was changed, and how far an answer goes. */
    private static void papers(Contributions to, PluginContext core) {
        Histories histories = new Histories(core);
        to.handle(HistoryOfQuestion.class, histories::question);
        to.handle(HistoryOfAnswer.class, histories::answer);
        to.handle(HistoryOfSummary.class, histories::summary);
        to.handle(CheckDepth.class, new Answering(core)::check);
        to.page("history", HistoryPage::new).at("history").requires("qa.read");
        to.page("print", PrintPage::new).at("questions/{question}/print").requires("qa.read");

        Importing importing = new Importing(core);
        to.handle(ReadQuestionDocument.class, importing::question);
        to.handle(ReadAnswerDocument.class, importing::answer);

        Exporting exporting = new Exporting(core);
        to.handle(ExportQuestions.class, exporting::table);
        to.feed("questions", "qa.read", exporting);
    }

    /** Order: what keeps questions where they belong, and what came of them. */
    private static void order(Contributions to, PluginContext core) {
        Caring caring = new Caring(core, new Experience(core));
        to.handle(UpkeepOf.class, caring::upkeep);
        to.handle(WriteSummary.class, caring::summarise);
        to.handle(ReportApplied.class, caring::report);
        to.job("ask-what-came", Every.hour(), caring::withOutcomesDue, caring::askForOutcomes);

        Ordering ordering = new Ordering(core);
        to.handle(FlagQuestion.class, ordering::flag);
        to.handle(OpenFlags.class, ordering::flags);
        to.handle(KeepQuestion.class, ordering::keep);
        to.handle(NudgeToCharter.class, ordering::nudge);
        to.handle(Positioned.class, ordering::positioned);
        to.handle(MoveQuestion.class, ordering::move);
        to.handle(MoveTargets.class, ordering::targets);
        to.handle(WhereIsQuestion.class, ordering::whereIs);
        Splitting splitting = new Splitting(core);
        to.handle(SplitAnswer.class, splitting::answer);
        to.handle(SplitRemark.class, splitting::remark);
        to.handle(CloseAsDuplicate.class, ordering::closeAsDuplicate);
        to.page("order", OrderPage::new).at("order").requires("qa.read");
        to.page("flags", FlagsPage::new).at("flags").requires("qa.moderate");
    }

    /** Finding: what was asked before, who knows, and what comes back. */
    private static void finding(Contributions to, PluginContext core) {
        to.on(RoundMoved.class, new Unveiling(core)::moved);
        Stopping stopping = new Stopping(core); // a job of the questions: those of the rounds rest where rounds are off
        to.job("end-rounds-switched-off", Every.minute(), stopping::due, stopping::stop);
        Experience experience = new Experience(core);
        to.handle(SimilarQuestions.class, new Finding(core)::similar);
        to.handle(SuggestExperts.class, experience::experts);
        to.handle(CommonProblems.class, new Ranking(core)::problems);
        to.provide(Experts.class, experience);
        to.page("common", CommonPage::new)
                .at("common-problems")
                .requires("qa.read")
                .inMenu(14)
                .icon("refresh");
    }
}
