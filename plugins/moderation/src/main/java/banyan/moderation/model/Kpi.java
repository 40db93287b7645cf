package banyan.moderation.model;

import java.util.List;

/**
 * How a week on duty is judged (M173: answer participants and content quality), in thousandths and whole numbers:
 *
 * <pre>
 * people  = min(1000, floor(1000 × answerers ÷ target))
 * kpi     = 0 when nobody answered, else floor((weight × people + (1000 − weight) × quality) ÷ 1000)
 * share   = 1000 when kpi ≥ fullFrom, else floor(1000 × kpi ÷ fullFrom), and at least leastShare when somebody answered
 * </pre>
 *
 * <p>It is a weighted arithmetic mean of two normalised indicators, the simplest of the aggregations of the OECD and JRC
 * Handbook on Constructing Composite Indicators (2008, step 6): anybody can redo it from the inputs beside it. Distinct people
 * count and not answers, so that one busy person does not carry a week. Quality is the mean score of the answers that enough
 * people rated.
 *
 * @param answerers how many different people answered
 * @param target how many are full marks, above zero
 * @param quality the mean score, 0 to 1 000
 * @param weight thousandths for people; the rest is for quality
 */
public record Kpi(int answerers, int target, int quality, int weight) {

    private static final int WHOLE = 1_000;
    private static final int LEAST_TARGET = 3;

    public Kpi {
        if (answerers < 0 || target < 1 || quality < 0 || quality > WHOLE || weight < 0 || weight > WHOLE) {
            throw new IllegalArgumentException("A KPI of " + answerers + " of " + target + " people, quality " + quality
                    + ", weight " + weight + " cannot be");
        }
    }

    public int people() {
        return (int) Math.min(WHOLE, (long) WHOLE * answerers / target);
    }

    public int value() {
        return answerers == 0 ? 0 : (weight * people() + (WHOLE - weight) * quality) / WHOLE;
    }

    /** The part of the full pay that this is worth, in thousandths. */
    public int share(int fullFrom, int leastShare) {
        if (answerers == 0) {
            return 0;
        }
        return value() >= fullFrom ? WHOLE : Math.max(leastShare, WHOLE * value() / fullFrom);
    }

    /** What counts as full marks: the lead's number, or the median of late weeks; a small group is not asked for a crowd. */
    public static int target(int set, List<Integer> late) {
        if (set > 0) {
            return set;
        }
        List<Integer> sorted = late.stream().filter(n -> n > 0).sorted().toList();
        return sorted.size() < LEAST_TARGET ? LEAST_TARGET : Math.max(LEAST_TARGET, sorted.get(sorted.size() / 2));
    }
}
