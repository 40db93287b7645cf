package banyan.awards.model;

import banyan.api.value.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * What the places of a line get of its pot. Place p of N weighs N + 1 − p; people who share a place share the weights of the
 * places that they take up, evenly. Split by the largest remainder; of equal remainders the earlier in the ranking gets the
 * piece. What is above the cap of one person stays in the budget.
 */
public final class Sharing {

    private Sharing() {}

    /**
     * One amount for each awarded place, in order; they add up to the pot, which is zero where nobody is awarded.
     *
     * @param places the awarded places in order, such as 1, 2, 2
     * @param of how many places are awarded at most
     */
    public static List<Money> of(Money pot, List<Integer> places, int of) {
        if (places.isEmpty() || !pot.isPositive()) {
            return places.stream().map(place -> Money.zero(pot.unit())).toList();
        }
        return pot.split(weights(places, of));
    }

    static List<Long> weights(List<Integer> places, int of) {
        long common = 1;
        for (int place : places) {
            common = lcm(common, tied(places, place));
        }
        List<Long> weights = new ArrayList<>();
        for (int place : places) {
            long tied = tied(places, place);
            long together = 0;
            for (long p = place; p < place + tied && p <= of; p++) {
                together += of + 1 - p;
            }
            weights.add(together * (common / tied));
        }
        return weights;
    }

    private static long tied(List<Integer> places, int place) {
        return places.stream().filter(other -> other == place).count();
    }

    private static long lcm(long a, long b) {
        long x = a;
        long y = b;
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return Math.multiplyExact(a / x, b);
    }

    /** How much one person may get of this week's pot at most, rounded down. */
    public static Money cap(Money pot, int percent) {
        return new Money(Math.floorDiv(Math.multiplyExact(pot.minor(), (long) percent), 100L), pot.unit());
    }

    /** Percent of a pot, rounded down; what is left over stays in the budget. */
    public static Money percent(Money pot, int percent) {
        return cap(pot, percent);
    }
}
