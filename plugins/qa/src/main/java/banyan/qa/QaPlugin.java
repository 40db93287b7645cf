package banyan.qa;

import banyan.api.plugin.Contributions;
import banyan.api.plugin.Every;
import banyan.api.plugin.ModuleSpec.Section;
import banyan.api.plugin.PluginContext;
import banyan.api.plugin.PortalPlugin;
import banyan.api.socket.DemoContent;
import banyan.qa.model.Answer;
import banyan.qa.model.Question;
import banyan.qa.page.AnswerPage;
import banyan.qa.page.AskPage;
import banyan.qa.page.QuestionPage;
import banyan.qa.page.QuestionsPage;
import banyan.qa.store.Tables;
import banyan.qa.usecase.AnswerOf;
import banyan.qa.usecase.AnswerQuestion;
import banyan.qa.usecase.Answering;
import banyan.qa.usecase.AskQuestion;
import banyan.qa.usecase.Asking;
import banyan.qa.usecase.CheckCompleteness;
import banyan.qa.usecase.CloseQuestion;
import banyan.qa.usecase.DemoQuestions;
import banyan.qa.usecase.EditAnswer;
import banyan.qa.usecase.EditQuestion;
import banyan.qa.usecase.MarkBestAnswer;
import banyan.qa.usecase.OpenQuestionsCard;
import banyan.qa.usecase.PersonalRecord;
import banyan.qa.usecase.QuestionFigures;
import banyan.qa.usecase.QuestionOf;
import banyan.qa.usecase.Questions;
import banyan.qa.usecase.Reading;
import banyan.qa.usecase.Reminding;
import banyan.qa.usecase.ReopenQuestion;
import banyan.qa.usecase.UnmarkBestAnswer;
import banyan.qa.usecase.WithdrawAnswer;
import banyan.qa.usecase.WithdrawQuestion;

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
        to.entities(Question.class, Answer.class);

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

        to.homeCard(new OpenQuestionsCard(core));
        to.personalData(new PersonalRecord(core));
        to.provide(DemoContent.class, new DemoQuestions(core));
        to.job("remind-askers", Every.hour(), new Reminding(core)::remindAskers);
        to.healthCheck(new Tables(core.data())::prove);
    }
}
