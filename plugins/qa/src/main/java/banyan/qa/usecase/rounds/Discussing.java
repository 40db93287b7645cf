package banyan.qa.usecase.rounds;

import banyan.api.people.People;
import banyan.api.people.PersonCard;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.plugin.Texts;
import banyan.api.socket.Notices;
import banyan.api.usecase.Done;
import banyan.api.usecase.Refusal;
import banyan.api.value.Slice;
import banyan.qa.model.Answer;
import banyan.qa.model.Prose;
import banyan.qa.model.Question;
import banyan.qa.model.QuestionId;
import banyan.qa.model.Rules;
import banyan.qa.model.rounds.Remark;
import banyan.qa.model.rounds.RoundRules;
import banyan.qa.model.rounds.RoundRules.AnswerWasPrepared;
import banyan.qa.model.rounds.RoundRules.DiscussionIsOpen;
import banyan.qa.model.rounds.RoundRules.WordsSaySomething;
import banyan.qa.store.Place;
import banyan.qa.store.QuestionStore;
import banyan.qa.store.rounds.EntryStore.Placed;
import banyan.qa.store.rounds.RoundStore;
import banyan.qa.store.rounds.WordsStore;
import banyan.qa.usecase.Acts;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Discussion: in open time, of prepared questions and prepared answers, and of nothing else. */
public final class Discussing {

    private static final int ROWS = 50;

    private final QuestionStore questions;
    private final WordsStore words;
    private final RoundStore rounds;
    private final Veil veil;
    private final People people;
    private final Notices notices;
    private final Acts acts;
    private final Texts texts;
    private final Clock clock;

    public Discussing(PluginContext core) {
        this.questions = new QuestionStore(core.data());
        this.words = new WordsStore(core.data());
        this.rounds = new RoundStore(core.data());
        this.veil = new Veil(core);
        this.people = core.people();
        this.notices = core.notices();
        this.acts = new Acts(core);
        this.texts = core.texts();
        this.clock = core.clock();
    }

    public Done say(Discuss c, Viewer by) {
        rounds.share(by.groupRef());
        Question question = visible(c.question(), by);
        Optional<Placed> placed = veil.place(question);
        RoundRules.check(new DiscussionIsOpen(placed.map(Placed::round)), new WordsSaySomething(Prose.text(c.body())));
        Optional<Answer> about = c.answer().map(id -> questions.getAnswer(id, question));
        about.ifPresent(answer ->
                RoundRules.check(new AnswerWasPrepared(placed.orElseThrow().entry(), answer)));
        words.add(new Remark(
                words.newId(),
                by.groupRef(),
                question.id(),
                about.map(Answer::id),
                by.self(),
                Prose.text(c.body()),
                clock.instant()));
        tell(question, about, by);
        return Done.DONE;
    }

    private void tell(Question question, Optional<Answer> about, Viewer by) {
        PersonRef person = about.map(Answer::author).orElse(question.asker());
        if (!by.is(person)) {
            notices.tell(
                    List.of(person),
                    by.groupRef(),
                    "rounds.notice.discussed",
                    List.of(by.name(), question.text().title()),
                    "/g/" + by.here().handle() + "/qa/questions/" + question.id());
        }
    }

    public Done hide(HideRemark c, Viewer by) {
        Remark remark = words.remark(c.remark(), by.groupRef());
        if (!remark.isHidden()) {
            remark.hide(by.self(), reason(c.why()), clock.instant());
            String address = "/g/" + by.here().handle() + "/qa/questions/" + remark.question();
            acts.state("remark", Acts.Act.HIDDEN, remark.author(), address, by);
            notices.tell(
                    List.of(remark.author()),
                    by.groupRef(),
                    "rounds.notice.hidden",
                    List.of(by.name(), Prose.line(c.why())),
                    address);
        }
        return Done.DONE;
    }

    static String reason(String typed) {
        String why = Prose.line(typed);
        RoundRules.check(new WordsSaySomething(why));
        return why;
    }

    public Slice<Remarks.Row> list(Remarks q, Viewer by) {
        Question question = visible(q.question(), by);
        Slice<Remark> found = words.remarks(question.id(), q.after().map(Place::of), ROWS);
        Cast cast = Cast.of(
                people,
                by.groupRef(),
                found.items().stream().map(Remark::author).toList());
        return found.map(remark -> row(remark, cast.of(remark.author()), by));
    }

    private Remarks.Row row(Remark remark, PersonCard card, Viewer by) {
        boolean moderates = by.may("rounds.run");
        boolean seen = !remark.isHidden() || moderates || by.is(remark.author());
        return new Remarks.Row(
                remark.id(),
                remark.answer(),
                card,
                seen ? texts.html(remark.body()) : "",
                remark.at(),
                remark.isHidden(),
                Optional.of(remark.hiddenWhy()).filter(why -> !why.isEmpty()),
                moderates && !remark.isHidden());
    }

    private Question visible(QuestionId id, Viewer by) {
        Question question = questions.get(id, by.groupRef());
        if (question.isWithdrawn() && !question.isAskedBy(by.self()) && !by.may("qa.moderate")) {
            throw Refusal.notFound(Rules.MODULE, "question", id);
        }
        return question;
    }
}
