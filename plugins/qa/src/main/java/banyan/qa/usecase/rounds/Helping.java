package banyan.qa.usecase.rounds;

import banyan.api.event.Events;
import banyan.api.people.People;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.socket.Contribution;
import banyan.api.usecase.Done;
import banyan.api.value.Slice;
import banyan.qa.model.Answer;
import banyan.qa.model.Question;
import banyan.qa.model.QuestionId;
import banyan.qa.model.Rules;
import banyan.qa.model.Topic;
import banyan.qa.model.rounds.Helped;
import banyan.qa.model.rounds.HelpedAnother;
import banyan.qa.store.QuestionStore;
import banyan.qa.store.rounds.EvaluationStore;
import banyan.qa.store.rounds.WorthStore;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whom an answer helped, what is worth reading again, and how much gets solved. */
public final class Helping {

    private static final int ROWS = 25;

    private final QuestionStore questions;
    private final EvaluationStore evaluation;
    private final WorthStore worth;
    private final Veil veil;
    private final People people;
    private final Events events;
    private final Clock clock;

    public Helping(PluginContext core) {
        this.questions = new QuestionStore(core.data());
        this.evaluation = new EvaluationStore(core.data());
        this.worth = new WorthStore(core.data());
        this.veil = new Veil(core);
        this.people = core.people();
        this.events = core.events();
        this.clock = core.clock();
    }

    public Done confirm(ConfirmHelp c, Viewer by) {
        Question question = questions.getToChange(questions.questionOf(c.answer()), by.groupRef());
        Answer answer = questions.getAnswer(c.answer(), question);
        veil.checkShown(answer, question, by);
        Rules.check(new HelpedAnother(answer, by.self()));
        if (evaluation.helped(answer.id(), by.self()).isEmpty()) {
            Instant now = clock.instant();
            evaluation.add(new Helped(evaluation.newId(), by.groupRef(), answer, by.self(), now));
            worth.reckon(question.id());
            events.fire(new Contribution(
                    by.groupRef(),
                    answer.author(),
                    "qa.helped",
                    question.topics().stream().map(Topic::value).collect(Collectors.toSet()),
                    "/g/" + by.here().handle() + "/qa/questions/" + question.id(),
                    now));
        }
        return Done.DONE;
    }

    public Done takeBack(TakeBackHelp c, Viewer by) {
        Question question = questions.getToChange(questions.questionOf(c.answer()), by.groupRef());
        Answer answer = questions.getAnswer(c.answer(), question);
        veil.checkShown(answer, question, by);
        evaluation.helped(answer.id(), by.self()).ifPresent(helped -> {
            evaluation.remove(helped);
            worth.reckon(question.id());
        });
        return Done.DONE;
    }

    public Slice<WorthReading.Row> worth(WorthReading q, Viewer by) {
        Slice<WorthStore.Row> found = worth.best(by.groupRef(), q.least().orElse(0), q.after(), ROWS);
        Map<QuestionId, Question> asked = new LinkedHashMap<>();
        questions
                .all(found.items().stream().map(WorthStore.Row::question).toList())
                .forEach(question -> asked.put(question.id(), question));
        Cast cast = Cast.of(
                people,
                by.groupRef(),
                asked.values().stream().map(Question::asker).toList());
        return found.map(row -> row(
                row,
                Optional.ofNullable(asked.get(new QuestionId(row.question()))).orElseThrow(),
                cast));
    }

    private static WorthReading.Row row(WorthStore.Row row, Question question, Cast cast) {
        return new WorthReading.Row(
                question.id(),
                question.text().title(),
                cast.of(question.asker()),
                row.points(),
                row.score(),
                row.helped(),
                question.isSolved(),
                question.answers(),
                question.askedAt());
    }

    public SolvedRate.Result solvedRate(SolvedRate q, Viewer by) {
        int[] figures = worth.solved(by.groupRef(), q.asker().orElse(by.self()));
        return new SolvedRate.Result(figures[0], figures[1], figures[2], figures[3]);
    }
}
