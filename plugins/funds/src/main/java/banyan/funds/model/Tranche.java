package banyan.funds.model;

import banyan.api.value.Week;
import java.util.Collection;

/**
 * An amount that opens in equal weekly slices by cumulative rounding: slice k of n is floor(A·k/n) − floor(A·(k−1)/n). An entry
 * fee opens 52 of them from the week after its payment (M153); what is refunded closes those that are left.
 *
 * @param first the week of the first slice
 * @param weeks how many slices, 1 to 52
 * @param minor negative for what was refunded
 */
public record Tranche(Week first, int weeks, long minor) {

    public static final int YEAR = 52;

    /** What it has opened by the end of this week. */
    public long openedBy(Week week) {
        return openedAfter(first.until(week) + 1);
    }

    /** What its first slices sum up to; none below zero, all from the last one on. */
    public long openedAfter(long count) {
        long slices = Math.max(0, Math.min(weeks, count));
        return Math.floorDiv(Math.multiplyExact(minor, slices), weeks);
    }

    public long slice(Week week) {
        return openedBy(week) - openedBy(week.previous());
    }

    public static long openedBy(Collection<Tranche> all, Week week) {
        return all.stream().mapToLong(tranche -> tranche.openedBy(week)).sum();
    }

    /** What of an amount paid for this first week has not been opened by the end of this week. */
    public static long closedAfter(long minor, Week first, Week week) {
        return minor - new Tranche(first, YEAR, minor).openedBy(week);
    }
}
