package banyan.qa.usecase.rounds;

import banyan.api.people.People;
import banyan.api.people.PersonCard;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.socket.Duties;
import banyan.api.socket.Phase;
import banyan.api.socket.Socket;
import banyan.api.usecase.Refusal;
import banyan.api.value.Slice;
import banyan.api.value.Week;
import banyan.qa.model.Answer;
import banyan.qa.model.Question;
import banyan.qa.model.QuestionId;
import banyan.qa.model.rounds.Mover;
import banyan.qa.model.rounds.Round;
import banyan.qa.model.rounds.RoundRules;
import banyan.qa.model.rounds.Step;
import banyan.qa.model.rounds.Verdict;
import banyan.qa.store.rounds.EntryStore;
import banyan.qa.store.rounds.EvaluationStore;
import banyan.qa.store.rounds.RoundStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rounds as people read them: one with all that stands in it, the list of all, and what came out. */
public final class RoundPages {

    private static final int ROWS = 25;
    private static final Duration OVERDUE = Duration.ofMinutes(10);

    private final RoundStore rounds;
    private final EntryStore entries;
    private final EvaluationStore evaluation;
    private final Evaluating evaluating;
    private final People people;
    private final Socket<Duties> duties;
    private final Clock clock;

    public RoundPages(PluginContext core) {
        this.rounds = new RoundStore(core.data());
        this.entries = new EntryStore(core.data());
        this.evaluation = new EvaluationStore(core.data());
        this.evaluating = new Evaluating(core);
        this.people = core.people();
        this.duties = core.socket(Duties.class);
        this.clock = core.clock();
    }

    public RoundView round(RoundOf q, Viewer by) {
        return view(q.week().map(week -> rounds.get(by.groupRef(), week)).orElseGet(() -> current(by)), by);
    }

    private Round current(Viewer by) {
        return rounds.running(by.groupRef()).stream()
                .findFirst()
                .or(() -> rounds.last(by.groupRef()))
                .orElseThrow(() ->
                        Refusal.notFound(RoundRules.MODULE, "current", by.here().name()));
    }

    private RoundView view(Round round, Viewer by) {
        List<Question> questions = entries.questions(by.groupRef(), round.week());
        List<Answer> answers = entries.answers(by.groupRef(), round.week());
        List<Step> history = rounds.history(round);
        Optional<PersonRef> onDuty =
                duties.in(by.groupRef()).flatMap(there -> there.onDuty(by.groupRef(), round.week()));
        Cast cast = Cast.of(
                people,
                by.groupRef(),
                Stream.of(
                                questions.stream().map(Question::asker),
                                history.stream().map(Step::person),
                                onDuty.stream())
                        .flatMap(all -> all)
                        .toList());
        Instant now = clock.instant();
        return new RoundView(
                round.week(),
                round.phase(),
                round.due(),
                round.due().filter(due -> due.plus(OVERDUE).isBefore(now)).isPresent(),
                plan(round),
                questions.stream().map(question -> row(question, cast, by)).toList(),
                round.figures(),
                rounds.statement(by.groupRef(), round.week()).stream()
                        .map(line -> new RoundView.Line(line.module(), line.words(by.locale()), line.address()))
                        .toList(),
                history.stream().map(step -> happened(step, cast)).toList(),
                round.digest(),
                onDuty.map(cast::of).map(RoundView.Person::new),
                toDo(round, questions, answers, by),
                moves(round, by));
    }

    static RoundView.Plan plan(Round round) {
        return new RoundView.Plan(
                round.plannedFor(Phase.COLLECT),
                round.plannedFor(Phase.PREPARE),
                round.plannedFor(Phase.OPEN),
                round.plannedFor(Phase.EVALUATE),
                round.plannedFor(Phase.CLOSED));
    }

    private static RoundView.Row row(Question question, Cast cast, Viewer by) {
        return new RoundView.Row(
                question.id(),
                question.text().title(),
                cast.of(question.asker()),
                question.state(),
                question.answers(),
                question.isAskedBy(by.self()));
    }

    private static RoundView.Happened happened(Step step, Cast cast) {
        boolean named = step.mover() == Mover.MODERATOR || step.mover() == Mover.DIGEST;
        return new RoundView.Happened(
                step.phase(),
                step.at(),
                step.plannedAt(),
                step.mover(),
                named ? Optional.of(cast.of(step.person())) : Optional.empty(),
                step.why());
    }

    private RoundView.ToDo toDo(Round round, List<Question> questions, List<Answer> answers, Viewer by) {
        Set<QuestionId> answered = new HashSet<>();
        answers.stream().filter(answer -> answer.isBy(by.self())).forEach(answer -> answered.add(answer.question()));
        int toAnswer = !round.hidesAnswers()
                ? 0
                : (int) questions.stream()
                        .filter(question -> !question.isAskedBy(by.self()) && !answered.contains(question.id()))
                        .count();
        List<Answer> ratable = round.phase() == Phase.EVALUATE ? evaluating.ratable(round, by) : List.of();
        int rated = ratable.isEmpty()
                ? 0
                : evaluation.ratingsBy(by.self(), by.groupRef(), round.week()).size();
        int toChoose = round.hidesAnswers()
                ? 0
                : (int) questions.stream()
                        .filter(question ->
                                question.isAskedBy(by.self()) && question.answers() > 0 && !question.isSolved())
                        .count();
        return new RoundView.ToDo(toAnswer, Math.max(0, ratable.size() - rated), rated, toChoose);
    }

    private static Set<Phase> moves(Round round, Viewer by) {
        return !by.may("rounds.run")
                ? Set.of()
                : EnumSet.of(Phase.SKIPPED, Phase.EVALUATE, Phase.CLOSED).stream()
                        .filter(round::mayGoTo)
                        .collect(Collectors.toSet());
    }

    public Slice<RoundList.Row> list(RoundList q, Viewer by) {
        Optional<Week> before = q.after().map(RoundPages::week);
        return rounds.list(by.groupRef(), before, ROWS)
                .map(round -> new RoundList.Row(
                        round.week(), round.phase(), round.plannedFor(Phase.OPEN), round.figures(), round.digest()));
    }

    private static Week week(String cursor) {
        try {
            return new Week(cursor);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Refusal.Kind.INVALID, "qa", "UnknownCursor", List.of(), List.of());
        }
    }

    public List<Explained> results(RoundResults q, Viewer by) {
        Round round = rounds.get(by.groupRef(), q.week());
        List<Verdict> verdicts = evaluation.verdicts(by.groupRef(), q.week());
        Cast cast = Cast.of(
                people, by.groupRef(), verdicts.stream().map(Verdict::author).toList());
        List<Explained> all = new ArrayList<>();
        verdicts.forEach(
                verdict -> all.add(explain(verdict, verdicts.size(), round.criteria(), cast.of(verdict.author()))));
        return all;
    }

    static Explained explain(Verdict verdict, int of, List<String> words, PersonCard author) {
        var result = verdict.result();
        return new Explained(
                verdict.answer(),
                verdict.question(),
                verdict.title(),
                author,
                verdict.place(),
                of,
                result.score(),
                result.raters(),
                result.leftOut(),
                result.plain(),
                result.trimmed(),
                result.cut(),
                result.round(),
                verdict.criteria(),
                words,
                verdict.best());
    }
}
