package banyan.qa.usecase.rounds;

import banyan.api.group.Group;
import banyan.api.group.Groups;
import banyan.api.people.PersonRef;
import banyan.api.plugin.PluginContext;
import banyan.api.settings.Settings;
import banyan.api.socket.Rounds;
import banyan.qa.RoundSettings;
import banyan.qa.model.Answer;
import banyan.qa.model.AnswerId;
import banyan.qa.model.Question;
import banyan.qa.model.QuestionId;
import banyan.qa.model.rounds.Rating;
import banyan.qa.model.rounds.Round;
import banyan.qa.model.rounds.RoundEntry;
import banyan.qa.model.rounds.Score;
import banyan.qa.model.rounds.Verdict;
import banyan.qa.store.rounds.EntryStore;
import banyan.qa.store.rounds.EvaluationStore;
import banyan.qa.store.rounds.WorthStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts an evaluation and writes down what came out, for good. */
final class Closing {

    private record Scored(Answer answer, Score.Result result) {
        int score() {
            return result.score().orElse(-1);
        }
    }

    private static final Score.Result UNRATED = new Score.Result(Optional.empty(), 0, 0, 0, 0, 0, 0);

    /** Best first; of equal ones neither the earlier nor the louder: the key decides the row, the place is shared. */
    private static final Comparator<Scored> ORDER = Comparator.comparingInt(Scored::score)
            .reversed()
            .thenComparing(one -> !one.answer().isBest())
            .thenComparing(one -> one.answer().id().value());

    private final EntryStore entries;
    private final EvaluationStore evaluation;
    private final WorthStore worth;
    private final Groups groups;
    private final Settings<RoundSettings> settings;

    Closing(PluginContext core) {
        this.entries = new EntryStore(core.data());
        this.evaluation = new EvaluationStore(core.data());
        this.worth = new WorthStore(core.data());
        this.groups = core.groups();
        this.settings = core.settings(RoundSettings.class);
    }

    /** Writes the verdicts and the figures of the round; nothing is announced yet. */
    void count(Round round, Group group) {
        Map<QuestionId, Question> questions = entries.questions(group.ref(), round.week()).stream()
                .collect(Collectors.toMap(Question::id, Function.identity()));
        List<Answer> prepared = prepared(round, group);
        Map<UUID, Score.Result> results = score(round, group, prepared);
        List<Scored> order = prepared.stream()
                .map(answer ->
                        new Scored(answer, results.getOrDefault(answer.id().value(), UNRATED)))
                .sorted(ORDER)
                .toList();
        Map<AnswerId, List<Rating>> ratings =
                evaluation.ratings(group.ref(), round.week()).stream().collect(Collectors.groupingBy(Rating::answer));
        int place = 0;
        for (int i = 0; i < order.size(); i++) {
            Scored one = order.get(i);
            if (i == 0 || order.get(i - 1).score() != one.score()) {
                place = i + 1;
            }
            Question question =
                    Objects.requireNonNull(questions.get(one.answer().question()));
            evaluation.add(new Verdict(
                    round,
                    one.answer(),
                    question.text().title(),
                    place,
                    one.result(),
                    means(
                            ratings.getOrDefault(one.answer().id(), List.of()),
                            round.criteria().size())));
        }
        questions.keySet().forEach(worth::reckon);
        round.remember(figures(questions, prepared, order, ratings));
    }

    private List<Answer> prepared(Round round, Group group) {
        Map<QuestionId, RoundEntry> opened = entries.entries(group.ref(), round.week()).stream()
                .collect(Collectors.toMap(RoundEntry::question, Function.identity()));
        return entries.answers(group.ref(), round.week()).stream()
                .filter(answer ->
                        Objects.requireNonNull(opened.get(answer.question())).prepared(answer))
                .toList();
    }

    private Map<UUID, Score.Result> score(Round round, Group group, List<Answer> prepared) {
        Set<UUID> standing =
                prepared.stream().map(answer -> answer.id().value()).collect(Collectors.toSet());
        Set<PersonRef> members = new HashSet<>(groups.members(group.ref()));
        List<Score.Given> given = evaluation.ratings(group.ref(), round.week()).stream()
                .filter(rating -> standing.contains(rating.answer().value()) && members.contains(rating.rater()))
                .map(rating -> new Score.Given(
                        rating.answer().value(),
                        rating.rater().value(),
                        rating.marks().thousandths()))
                .toList();
        Map<UUID, Integer> ratable = new HashMap<>();
        given.forEach(one -> ratable.computeIfAbsent(one.rater(), rater -> (int) prepared.stream()
                .filter(answer -> !answer.isBy(new PersonRef(rater)))
                .count()));
        return Score.of(given, ratable, settings.in(group.ref()).leastRaters());
    }

    private static List<Integer> means(List<Rating> ratings, int criteria) {
        List<Integer> means = new ArrayList<>();
        for (int i = 0; i < criteria && !ratings.isEmpty(); i++) {
            int at = i;
            int sum = ratings.stream()
                    .mapToInt(rating -> rating.marks().values().get(at))
                    .sum();
            means.add((sum * 1_000 + ratings.size() / 2) / ratings.size());
        }
        return means;
    }

    private static Rounds.Figures figures(
            Map<QuestionId, Question> questions,
            List<Answer> prepared,
            List<Scored> order,
            Map<AnswerId, List<Rating>> ratings) {
        List<Integer> scores =
                order.stream().flatMap(one -> one.result().score().stream()).toList();
        return new Rounds.Figures(
                questions.size(),
                prepared.size(),
                (int) prepared.stream().map(Answer::author).distinct().count(),
                (int) ratings.values().stream()
                        .flatMap(List::stream)
                        .map(Rating::rater)
                        .distinct()
                        .count(),
                scores.size(),
                scores.isEmpty()
                        ? 0
                        : (scores.stream().mapToInt(Integer::intValue).sum() + scores.size() / 2) / scores.size(),
                (int) questions.values().stream().filter(Question::isSolved).count());
    }
}
