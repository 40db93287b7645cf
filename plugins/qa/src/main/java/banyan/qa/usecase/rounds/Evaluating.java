package banyan.qa.usecase.rounds;

import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.plugin.Texts;
import banyan.api.socket.Phase;
import banyan.api.usecase.Done;
import banyan.qa.model.Answer;
import banyan.qa.model.Question;
import banyan.qa.model.QuestionId;
import banyan.qa.model.rounds.Marks;
import banyan.qa.model.rounds.Rating;
import banyan.qa.model.rounds.Round;
import banyan.qa.model.rounds.RoundEntry;
import banyan.qa.model.rounds.RoundRules;
import banyan.qa.model.rounds.RoundRules.AnswerWasPrepared;
import banyan.qa.model.rounds.RoundRules.EvaluationRuns;
import banyan.qa.model.rounds.RoundRules.MarksFitTheRubric;
import banyan.qa.model.rounds.RoundRules.NobodyRatesThemselves;
import banyan.qa.model.rounds.Score;
import banyan.qa.store.QuestionStore;
import banyan.qa.store.rounds.EntryStore;
import banyan.qa.store.rounds.EntryStore.Placed;
import banyan.qa.store.rounds.EvaluationStore;
import banyan.qa.store.rounds.RoundStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rating by rubric: members only, never oneself, once for each answer, changeable until the end, unseen until then. */
public final class Evaluating {

    private final QuestionStore questions;
    private final EvaluationStore evaluation;
    private final RoundStore rounds;
    private final EntryStore entries;
    private final Veil veil;
    private final Texts texts;
    private final Clock clock;

    public Evaluating(PluginContext core) {
        this.questions = new QuestionStore(core.data());
        this.evaluation = new EvaluationStore(core.data());
        this.rounds = new RoundStore(core.data());
        this.entries = new EntryStore(core.data());
        this.veil = new Veil(core);
        this.texts = core.texts();
        this.clock = core.clock();
    }

    public Done rate(RateAnswer c, Viewer by) {
        rounds.share(by.groupRef());
        Question question = questions.get(questions.questionOf(c.answer()), by.groupRef());
        Answer answer = questions.getAnswer(c.answer(), question);
        veil.checkShown(answer, question, by);
        Placed placed = running(question);
        Marks marks = new Marks(c.marks());
        RoundRules.check(
                new NobodyRatesThemselves(answer, by.self()),
                new AnswerWasPrepared(placed.entry(), answer),
                new MarksFitTheRubric(marks, placed.round().criteria().size()));
        rounds.hold(c.answer(), by.self());
        Optional<Rating> before = evaluation.rating(c.answer(), by.self());
        before.ifPresentOrElse(
                rating -> rating.change(marks, clock.instant()),
                () -> evaluation.add(new Rating(
                        evaluation.newId(),
                        c.answer(),
                        by.groupRef(),
                        placed.round().week(),
                        by.self(),
                        marks,
                        clock.instant())));
        return Done.DONE;
    }

    public Done takeBack(TakeBackRating c, Viewer by) {
        rounds.share(by.groupRef());
        Question question = questions.get(questions.questionOf(c.answer()), by.groupRef());
        veil.checkShown(questions.getAnswer(c.answer(), question), question, by);
        running(question);
        evaluation.rating(c.answer(), by.self()).ifPresent(evaluation::remove);
        return Done.DONE;
    }

    private Placed running(Question question) {
        Optional<Placed> placed = veil.place(question);
        RoundRules.check(new EvaluationRuns(placed.map(Placed::round)));
        return placed.orElseThrow();
    }

    public ToRate.Result toRate(ToRate q, Viewer by) {
        return rounds.running(by.groupRef()).stream()
                .filter(round -> round.phase() == Phase.EVALUATE)
                .findFirst()
                .map(round -> toRate(round, by))
                .orElseGet(() ->
                        new ToRate.Result(Optional.empty(), Optional.empty(), List.of(), Score.LEAST_RATED, List.of()));
    }

    private ToRate.Result toRate(Round round, Viewer by) {
        Map<QuestionId, Question> asked = entries.questions(by.groupRef(), round.week()).stream()
                .collect(Collectors.toMap(Question::id, Function.identity()));
        var own = evaluation.ratingsBy(by.self(), by.groupRef(), round.week());
        List<ToRate.Row> rows = new ArrayList<>(ratable(round, by).stream()
                .map(answer -> new ToRate.Row(
                        answer.id(),
                        answer.question(),
                        Objects.requireNonNull(asked.get(answer.question()))
                                .text()
                                .title(),
                        html(answer.method()),
                        html(answer.reasoning()),
                        Optional.ofNullable(own.get(answer.id()))
                                .map(rating -> rating.marks().values())
                                .orElse(List.of())))
                .toList());
        // The same for this viewer each time, another for everyone else: no answer is always the last.
        Collections.shuffle(
                rows,
                new Random(
                        by.self().value().getLeastSignificantBits() ^ round.id().getMostSignificantBits()));
        return new ToRate.Result(Optional.of(round.week()), round.due(), round.criteria(), Score.LEAST_RATED, rows);
    }

    /** Prepared answers of others; in the order of their keys. */
    List<Answer> ratable(Round round, Viewer by) {
        Map<QuestionId, RoundEntry> opened = entries.entries(by.groupRef(), round.week()).stream()
                .collect(Collectors.toMap(RoundEntry::question, Function.identity()));
        return entries.answers(by.groupRef(), round.week()).stream()
                .filter(answer -> !answer.isBy(by.self()))
                .filter(answer ->
                        Objects.requireNonNull(opened.get(answer.question())).prepared(answer))
                .sorted(Comparator.comparing(answer -> answer.id().value()))
                .toList();
    }

    private String html(String markdown) {
        return markdown.isEmpty() ? "" : texts.html(markdown);
    }
}
