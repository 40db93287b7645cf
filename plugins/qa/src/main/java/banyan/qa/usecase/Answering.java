package banyan.qa.usecase;

import banyan.api.people.People;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.settings.Settings;
import banyan.api.usecase.Done;
import banyan.qa.QaSettings;
import banyan.qa.model.Answer;
import banyan.qa.model.AnswerId;
import banyan.qa.model.Depth;
import banyan.qa.model.Prose;
import banyan.qa.model.Question;
import banyan.qa.model.QuestionId;
import banyan.qa.model.Rules;
import banyan.qa.model.Rules.AnswerSaysEnough;
import banyan.qa.model.Rules.AnswersPerPerson;
import banyan.qa.model.Rules.AskerMarksTheBestAnswer;
import banyan.qa.model.Rules.AuthorOrModeratorWithdraws;
import banyan.qa.model.Rules.BestAnswerIsByAnother;
import banyan.qa.model.Rules.BestAnswerStays;
import banyan.qa.model.Rules.OnlyTheAuthorEdits;
import banyan.qa.model.Rules.QuestionTakesAnswers;
import banyan.qa.model.Upkeep;
import banyan.qa.store.QuestionStore;
import banyan.qa.store.UpkeepStore;
import banyan.qa.store.Versions;
import banyan.qa.store.rounds.WorthStore;
import banyan.qa.usecase.rounds.Veil;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** What becomes of a question: answers, and the best of them. */
public final class Answering {

    private final QuestionStore questions;
    private final Attachments attachments;
    private final Announcements announcements;
    private final Acts acts;
    private final Versions versions;
    private final UpkeepStore upkeep;
    private final Findable findable;
    private final Mentions mentions;
    private final Views views;
    private final People people;
    private final Settings<QaSettings> settings;
    private final Veil veil;
    private final WorthStore worth;
    private final Clock clock;

    public Answering(PluginContext core) {
        this.questions = new QuestionStore(core.data());
        this.attachments = new Attachments(core);
        this.announcements = new Announcements(core.events(), core.notices());
        this.acts = new Acts(core);
        this.versions = new Versions(core.data());
        this.upkeep = new UpkeepStore(core.data());
        this.findable = new Findable(core);
        this.mentions = new Mentions(core);
        this.views = new Views(core);
        this.people = core.people();
        this.settings = core.settings(QaSettings.class);
        this.veil = new Veil(core);
        this.worth = new WorthStore(core.data());
        this.clock = core.clock();
    }

    public AnswerId answer(AnswerQuestion c, Viewer by) {
        Question question = questions.getToChange(c.question(), by.groupRef());
        QaSettings here = settings.in(by.groupRef());
        Rules.check(
                new QuestionTakesAnswers(question),
                new AnswerSaysEnough(Prose.text(c.method()), here.leastAnswer()),
                new AnswersPerPerson(questions.answersBy(by.self(), c.question()), here.answersPerPerson()));
        Instant now = clock.instant();
        Answer answer = new Answer(questions.newAnswer(), c.question(), by.self(), c.method(), c.reasoning(), now);
        question.answered(now);
        questions.add(answer);
        attachments.attach(
                attachments.with(c.files(), c.method(), c.reasoning()),
                by,
                answer.id().subject());
        announcements.answered(question, answer, veil.covers(question), by, now);
        published(answer, question, by, now);
        return answer.id();
    }

    /** What was written can be found, and who is named in it hears of it. */
    private void published(Answer answer, Question question, Viewer by, Instant now) {
        if (veil.covers(question)) {
            return; // both follow when the round opens
        }
        findable.put(answer, question, by.here());
        mentions.tell(
                answer.id().value(),
                answer.method() + "\n" + answer.reasoning(),
                question,
                by,
                Findable.addressOf(answer.id(), question.id(), by.here()),
                now);
    }

    public CheckDepth.Looked check(CheckDepth c, Viewer by) {
        return new CheckDepth.Looked(
                Depth.of(c.method(), c.reasoning()), views.html(c.method(), by), views.html(c.reasoning(), by));
    }

    public Done edit(EditAnswer c, Viewer by) {
        Question question = questions.getToChange(questions.questionOf(c.answer()), by.groupRef());
        Answer answer = questions.getAnswer(c.answer(), question);
        QaSettings here = settings.in(by.groupRef());
        Rules.check(
                new OnlyTheAuthorEdits(answer, by.self()),
                new AnswerSaysEnough(Prose.text(c.method()), here.leastAnswer()));
        if (!here.bestMayChange()) {
            Rules.check(new BestAnswerStays(answer));
        }
        veil.checkStill(answer, question);
        Instant now = clock.instant();
        if (c.version() == answer.version()) { // another one is refused by the answer itself
            versions.keep(answer.id());
        }
        answer.edit(c.method(), c.reasoning(), c.version(), now);
        attachments.become(
                attachments.with(c.files(), c.method(), c.reasoning()),
                by,
                answer.id().subject());
        published(answer, question, by, now);
        return Done.DONE;
    }

    public Done withdraw(WithdrawAnswer c, Viewer by) {
        Question question = questions.getToChange(questions.questionOf(c.answer()), by.groupRef());
        Answer answer = questions.getAnswer(c.answer(), question);
        Rules.check(
                new AuthorOrModeratorWithdraws(answer, by.self(), by.may(Asking.MODERATES)),
                new BestAnswerStays(answer));
        veil.checkStill(answer, question);
        attachments.removeAll(by, answer.id().subject());
        question.answerWithdrawn();
        findable.remove(answer.id(), by.groupRef());
        questions.remove(answer);
        acts.state("answer", Acts.Act.REMOVED, answer.author(), Announcements.addressOf(question.id(), by.here()), by);
        return Done.DONE;
    }

    public Done markBest(MarkBestAnswer c, Viewer by) {
        Question question = toDecide(c.question(), by);
        veil.checkOpened(question);
        Answer answer = questions.getAnswer(c.answer(), question);
        Rules.check(new QuestionTakesAnswers(question), new BestAnswerIsByAnother(question, answer));
        if (!answer.isBest()) {
            Instant now = clock.instant();
            questions.moveBest(questions.findBest(question.id()), Optional.of(answer));
            question.solved(now);
            worth.reckon(question.id());
            upkeep.find(question.id()).ifPresent(Upkeep::forgetOutcome);
            announcements.best(question, answer, by, now);
        }
        return Done.DONE;
    }

    public Done unmarkBest(UnmarkBestAnswer c, Viewer by) {
        Question question = toDecide(c.question(), by);
        Rules.check(new QuestionTakesAnswers(question));
        questions.moveBest(questions.findBest(question.id()), Optional.empty());
        question.unsolved();
        worth.reckon(question.id());
        upkeep.find(question.id()).ifPresent(Upkeep::forgetOutcome);
        return Done.DONE;
    }

    private Question toDecide(QuestionId id, Viewer by) {
        Question question = questions.getToChange(id, by.groupRef());
        boolean instead = by.may(Asking.MODERATES) && !people.isMember(by.groupRef(), question.asker());
        Rules.check(new AskerMarksTheBestAnswer(question, by.self(), instead));
        return question;
    }
}
