package banyan.qa.model.rounds;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The published formula by which answers get their score. All in whole thousandths; the same ratings give the same scores in
 * whatever order they came.
 *
 * <ol>
 *   <li><b>Who counts.</b> Members who rated at least {@link #LEAST_RATED} answers of the round, or all they could rate where
 *       there were fewer: whoever comes for one friend only does not count.
 *   <li><b>Mild and severe raters are brought together.</b> From each rating the rater's lean is taken: their mean less the
 *       round's mean, the more of it the more they rated (n / (n + 3)). After the grader bias of Piech et al., Tuned Models of
 *       Peer Assessment in MOOCs, arXiv:1307.2579.
 *   <li><b>Extremes are cut.</b> Of n ratings the lowest and the highest fifth (rounded down) are left out and the rest is
 *       averaged: the trimmed mean of Tukey and McLaughlin, Sankhya A 25 (1963).
 *   <li><b>Few ratings stay near the middle.</b> (n t + C m) / (n + C), where t is the trimmed mean, m the mean of the round and C
 *       the least number of raters of the group: the weighted rating by which IMDb ranks, a Bayesian average.
 * </ol>
 *
 * Fewer raters than the least give no score; the asker's mark decides then.
 */
public final class Score {

    /** How many answers of a round a person rates at least so that it counts, if there are as many. */
    public static final int LEAST_RATED = 2;

    private static final int LEAN_WEIGHT = 3;
    private static final int CUT = 5;
    private static final int MOST = 1_000;

    /** One rating: who gave how much to which answer. */
    public record Given(UUID answer, UUID rater, int thousandths) {}

    /**
     * A score and all that it came from.
     *
     * @param score empty where too few people counted
     * @param raters whose rating counted
     * @param leftOut ratings of this answer that did not count
     * @param plain the mean as it was given
     * @param trimmed the mean of corrected ratings without the extremes
     * @param cut how many extremes were left out
     * @param round the mean of the round, towards which few ratings are drawn
     */
    public record Result(
            Optional<Integer> score, int raters, int leftOut, int plain, int trimmed, int cut, int round) {}

    private Score() {}

    /**
     * Scores every rated answer.
     *
     * @param ratable how many answers of the round a rater could rate: all but their own
     * @param leastRaters C, and the fewest raters that give a score
     */
    public static Map<UUID, Result> of(Collection<Given> all, Map<UUID, Integer> ratable, int leastRaters) {
        Map<UUID, List<Given>> byRater = all.stream().collect(Collectors.groupingBy(Given::rater));
        List<Given> counted = all.stream()
                .filter(given -> given(byRater, given)
                        >= Math.min(LEAST_RATED, ratable.getOrDefault(given.rater(), LEAST_RATED)))
                .toList();
        int middle = mean(counted.stream().map(Given::thousandths).toList());
        Map<UUID, Integer> leans = new HashMap<>();
        byRater.forEach((rater, given) -> leans.put(rater, lean(given, middle)));
        Map<UUID, List<Given>> byAnswer = counted.stream().collect(Collectors.groupingBy(Given::answer));
        Map<UUID, Result> results = new TreeMap<>();
        all.stream().collect(Collectors.groupingBy(Given::answer)).forEach((answer, given) -> {
            List<Given> its = byAnswer.getOrDefault(answer, List.of());
            results.put(answer, result(its, given.size() - its.size(), leans, middle, leastRaters));
        });
        return results;
    }

    private static int given(Map<UUID, List<Given>> byRater, Given one) {
        return byRater.getOrDefault(one.rater(), List.of()).size();
    }

    private static int lean(List<Given> given, int middle) {
        int own = mean(given.stream().map(Given::thousandths).toList());
        return Rounding.div((long) (own - middle) * given.size(), given.size() + (long) LEAN_WEIGHT);
    }

    private static Result result(List<Given> its, int leftOut, Map<UUID, Integer> leans, int middle, int leastRaters) {
        List<Integer> corrected = new ArrayList<>(its.stream()
                .map(given -> Math.max(0, Math.min(MOST, given.thousandths() - leans.getOrDefault(given.rater(), 0))))
                .sorted()
                .toList());
        int cut = corrected.size() / CUT;
        int trimmed = mean(corrected.subList(cut, corrected.size() - cut));
        int n = its.size();
        Optional<Integer> score = n < leastRaters
                ? Optional.empty()
                : Optional.of(Rounding.div((long) n * trimmed + (long) leastRaters * middle, n + (long) leastRaters));
        return new Result(
                score, n, leftOut, mean(its.stream().map(Given::thousandths).toList()), trimmed, 2 * cut, middle);
    }

    private static int mean(List<Integer> values) {
        return values.isEmpty()
                ? 0
                : Rounding.div(values.stream().mapToLong(Integer::longValue).sum(), values.size());
    }
}
