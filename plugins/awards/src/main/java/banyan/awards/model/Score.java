package banyan.awards.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the votes on one work come to, in thousandths of the highest score.
 *
 * <p>The formula, in whole numbers: {@code score = floor((W·m + K·p) / (W + K))}, where {@code m} is the weighted median of
 * the votes (the mean of lower and upper median, rounded down), {@code W} the sum of their weights in thousandths of a vote,
 * {@code p} = 600, the middle of the scale, and {@code K} = 2 000, two votes.
 *
 * <p>Sources: the median, because up to half of the voters cannot move it at will: M. Balinski, R. Laraki, “A theory of measuring,
 * electing, and ranking”, PNAS 104 (2007) 8720–8725. The pull to the middle, because a work with two lucky votes shall not
 * stand above one with ten good ones: B. Efron, C. Morris, “Data analysis using Stein's estimator and its generalizations”,
 * JASA 70 (1975) 311–319.
 *
 * @param voters how many votes count
 * @param median of the votes that count; 0 without any
 * @param value empty votes give the middle; whether it is shown at all decides {@link #isEnough}
 * @param inputs how often which vote counted with which weight, best first: {@code 1000*1000*3;800*500*1}
 */
public record Score(int voters, int weight, int median, int value, String inputs) {

    public static final int MIDDLE = 600;
    public static final int PULL = 2_000;

    /** A vote and how much of it counts, both in thousandths. */
    public record Weighed(int score, int weight) {}

    public static Score of(List<Weighed> votes) {
        List<Weighed> counted = votes.stream().filter(vote -> vote.weight() > 0).toList();
        int weight = counted.stream().mapToInt(Weighed::weight).sum();
        int median = counted.isEmpty() ? 0 : median(counted);
        long value = ((long) weight * median + (long) PULL * MIDDLE) / (weight + PULL);
        return new Score(counted.size(), weight, median, Math.toIntExact(value), inputs(votes));
    }

    public boolean isEnough(int leastVoters) {
        return voters >= leastVoters;
    }

    /** The mean, rounded down, of the lowest values at which half of the weight lies below and above. */
    static int median(List<Weighed> votes) {
        List<Weighed> sorted = new ArrayList<>(votes);
        sorted.sort(Comparator.comparingInt(Weighed::score));
        long all = sorted.stream().mapToLong(Weighed::weight).sum();
        int lower = at(sorted, all, false);
        int upper = at(sorted, all, true);
        return (lower + upper) / 2;
    }

    private static int at(List<Weighed> sorted, long all, boolean beyond) {
        long sum = 0;
        for (Weighed vote : sorted) {
            sum += vote.weight();
            if (beyond ? 2 * sum > all : 2 * sum >= all) {
                return vote.score();
            }
        }
        return sorted.get(sorted.size() - 1).score();
    }

    private static String inputs(List<Weighed> votes) {
        Map<Weighed, Integer> times = new TreeMap<>(Comparator.comparingInt(Weighed::score)
                .thenComparingInt(Weighed::weight)
                .reversed());
        votes.forEach(vote -> times.merge(vote, 1, Integer::sum));
        return times.entrySet().stream()
                .map(one -> one.getKey().score() + "*" + one.getKey().weight() + "*" + one.getValue())
                .collect(Collectors.joining(";"));
    }
}
