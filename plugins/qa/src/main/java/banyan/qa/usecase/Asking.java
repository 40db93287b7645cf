package banyan.qa.usecase;

import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.usecase.Done;
import banyan.qa.model.Question;
import banyan.qa.model.QuestionId;
import banyan.qa.model.QuestionText;
import banyan.qa.model.Rules;
import banyan.qa.model.Rules.AnsweredQuestionStays;
import banyan.qa.model.Rules.AskerOrModeratorCloses;
import banyan.qa.model.Rules.OnlyTheAskerEdits;
import banyan.qa.model.Rules.TitleSaysSomething;
import banyan.qa.store.QuestionStore;
import banyan.qa.usecase.rounds.Taking;
import java.time.Clock;
import java.time.Instant;

/** What an asker does with a question. */
public final class Asking {

    static final String MODERATES = "qa.moderate";

    private final QuestionStore questions;
    private final Attachments attachments;
    private final Announcements announcements;
    private final Taking taking;
    private final Views views;
    private final Clock clock;

    public Asking(PluginContext core) {
        this.questions = new QuestionStore(core.data());
        this.attachments = new Attachments(core.files());
        this.announcements = new Announcements(core.events(), core.notices());
        this.taking = new Taking(core);
        this.views = new Views(core);
        this.clock = core.clock();
    }

    public QuestionId ask(AskQuestion c, Viewer by) {
        Rules.check(new TitleSaysSomething(c.text()));
        Instant now = clock.instant();
        Question question = new Question(questions.newQuestion(), by.groupRef(), by.self(), c.text(), c.topics(), now);
        questions.add(question);
        taking.take(question, by.here(), now);
        attachments.attach(c.files(), by, question.id().subject());
        announcements.asked(question, by, now);
        return question.id();
    }

    public Done edit(EditQuestion c, Viewer by) {
        Question question = questions.getToChange(c.question(), by.groupRef());
        Rules.check(new OnlyTheAskerEdits(question, by.self()), new TitleSaysSomething(c.text()));
        question.edit(c.text(), c.topics(), c.version(), clock.instant());
        attachments.become(c.files(), by, question.id().subject());
        return Done.DONE;
    }

    public Done withdraw(WithdrawQuestion c, Viewer by) {
        Question question = toEnd(c.question(), by);
        Rules.check(new AnsweredQuestionStays(question, by.may(MODERATES)));
        if (!question.isWithdrawn()) {
            question.withdraw();
            announcements.withdrawn(question, by);
        }
        return Done.DONE;
    }

    public Done close(CloseQuestion c, Viewer by) {
        Question question = toEnd(c.question(), by);
        if (question.takesAnswers()) {
            question.close();
        }
        return Done.DONE;
    }

    public Done reopen(ReopenQuestion c, Viewer by) {
        toEnd(c.question(), by).reopen();
        return Done.DONE;
    }

    private Question toEnd(QuestionId id, Viewer by) {
        Question question = questions.getToChange(id, by.groupRef());
        Rules.check(new AskerOrModeratorCloses(question, by.self(), by.may(MODERATES)));
        return question;
    }

    public CheckCompleteness.Looked check(CheckCompleteness c, Viewer by) {
        QuestionText text = new QuestionText("", c.scene(), c.details(), c.request());
        return new CheckCompleteness.Looked(text.completeness(), views.html(text));
    }
}
