package banyan.qa.usecase;

import banyan.api.file.Files;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.qa.model.Answer;
import banyan.qa.model.Decision;
import banyan.qa.model.OrderRules.RemarkIsShown;
import banyan.qa.model.OrderRules.SplitTextFits;
import banyan.qa.model.Question;
import banyan.qa.model.QuestionId;
import banyan.qa.model.QuestionText;
import banyan.qa.model.Rules;
import banyan.qa.model.Rules.AuthorOrModeratorWithdraws;
import banyan.qa.model.Rules.BestAnswerStays;
import banyan.qa.model.Rules.TitleSaysSomething;
import banyan.qa.model.rounds.Remark;
import banyan.qa.store.QuestionStore;
import banyan.qa.store.UpkeepStore;
import banyan.qa.store.UpkeepStore.LinkKind;
import banyan.qa.store.rounds.WordsStore;
import banyan.qa.usecase.rounds.Taking;
import banyan.qa.usecase.rounds.Veil;
import java.time.Clock;
import java.time.Instant;

/** Makes what asks something else a question of its own: an answer, or a remark. */
public final class Splitting {

    private final QuestionStore questions;
    private final UpkeepStore upkeep;
    private final WordsStore words;
    private final Findable findable;
    private final OrderNotices notices;
    private final Acts acts;
    private final Taking taking;
    private final Veil veil;
    private final Files files;
    private final Clock clock;

    public Splitting(PluginContext core) {
        this.questions = new QuestionStore(core.data());
        this.upkeep = new UpkeepStore(core.data());
        this.words = new WordsStore(core.data());
        this.findable = new Findable(core);
        this.notices = new OrderNotices(core);
        this.acts = new Acts(core);
        this.taking = new Taking(core);
        this.veil = new Veil(core);
        this.files = core.files();
        this.clock = core.clock();
    }

    public QuestionId answer(SplitAnswer c, Viewer by) {
        Question question = questions.getToChange(questions.questionOf(c.answer()), by.groupRef());
        Answer answer = questions.getAnswer(c.answer(), question);
        veil.checkShown(answer, question, by);
        QuestionText text = new QuestionText(c.title(), "", whole(answer), "");
        Rules.check(
                new AuthorOrModeratorWithdraws(answer, by.self(), by.may(Asking.MODERATES)),
                new BestAnswerStays(answer),
                new TitleSaysSomething(text),
                new SplitTextFits(text.details().length()));
        veil.checkStill(answer, question);
        Question made = make(question, answer.author(), text, by);
        files.move(
                by.groupRef(), answer.id().subject(), by.groupRef(), made.id().subject());
        question.answerWithdrawn();
        findable.remove(answer.id(), by.groupRef());
        questions.remove(answer);
        acts.state("answer", Acts.Act.MOVED, answer.author(), Announcements.addressOf(made.id(), by.here()), by);
        return made.id();
    }

    private static String whole(Answer answer) {
        return answer.reasoning().isEmpty() ? answer.method() : answer.method() + "\n\n" + answer.reasoning();
    }

    public QuestionId remark(SplitRemark c, Viewer by) {
        Remark remark = words.remark(c.remark(), by.groupRef());
        Question question = questions.getToChange(remark.question(), by.groupRef());
        QuestionText text = new QuestionText(c.title(), "", remark.body(), "");
        Rules.check(new RemarkIsShown(remark.isHidden()), new TitleSaysSomething(text));
        Question made = make(question, remark.author(), text, by);
        remark.hide(by.self(), text.title(), clock.instant());
        acts.state("remark", Acts.Act.MOVED, remark.author(), Announcements.addressOf(made.id(), by.here()), by);
        return made.id();
    }

    private Question make(Question from, PersonRef author, QuestionText text, Viewer by) {
        Instant now = clock.instant();
        Question made = new Question(questions.newQuestion(), by.groupRef(), author, text, from.topics(), now);
        made.isAbout(from.kind());
        questions.add(made);
        taking.take(made, by.here(), now);
        upkeep.link(made.id(), LinkKind.SPLIT, from.id(), now);
        if (by.may(Asking.MODERATES)) {
            upkeep.decide(from.id(), Decision.SPLIT, by.self(), now);
        }
        findable.put(made, by.here());
        notices.split(made, by);
        return made;
    }
}
