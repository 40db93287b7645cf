package banyan.funds.model;

import banyan.api.value.Week;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a pot will stand in the weeks ahead, if everything due is paid: a published sum, no estimate. Award money goes out as its
 * slices open, as far as the pot holds it: what requests took is not awarded too. Dues come in by 52nds of a year and go out as
 * weekly pay.
 *
 * @param from the week that runs now; its promise is not in {@code available} any more
 * @param available what is there now
 * @param tranches what opens from entry fees that were paid
 * @param late what is open already and not there: paid as soon as money comes
 * @param duesAYear what the members of now pay in a year; 0 for other pots
 * @param ifs what would be different
 */
public record Outlook(Week from, long available, List<Tranche> tranches, long late, long duesAYear, WhatIf ifs) {

    /**
     * What would be different.
     *
     * @param fee what each newcomer pays
     * @param newcomers how many come within the 52 weeks, evenly
     * @param leavers how many of a hundred members leave within the 52 weeks, evenly
     */
    public record WhatIf(long fee, int newcomers, int leavers) {
        public static final WhatIf NOTHING = new WhatIf(0, 0, 0);
    }

    /** Where the pot stands at the end of a week. */
    public record Point(Week week, long minor) {}

    public Outlook {
        tranches = List.copyOf(tranches);
    }

    public List<Point> weeks(int count) {
        long[] stands = stands(count);
        List<Point> points = new ArrayList<>();
        Week week = from;
        for (long stand : stands) {
            week = week.next();
            points.add(new Point(week, stand));
        }
        return points;
    }

    /** Where the pot stands after that many weeks. */
    public long after(int count) {
        return stands(count)[count - 1];
    }

    /** An amount that opens, by its age in weeks: reckoning with dates for each slice would cost more than the page. */
    private record Opening(Tranche tranche, long age) {
        long slice(int k) {
            return tranche.openedAfter(age + k) - tranche.openedAfter(age + k - 1);
        }
    }

    private long[] stands(int count) {
        long[] stands = new long[count];
        List<Opening> all = new ArrayList<>();
        tranches.forEach(tranche -> all.add(new Opening(tranche, tranche.first().until(from) + 1)));
        long stand = available;
        long open = late;
        for (int k = 1; k <= count; k++) {
            for (Opening one : all) {
                open += one.slice(k);
            }
            long fees = Math.multiplyExact(ifs.fee(), (long) share(ifs.newcomers(), k));
            long out = Math.max(0, Math.min(open, stand + fees));
            open -= out;
            stand += fees - out + duesIn(k) - duesOut(k);
            stands[k - 1] = stand;
            if (fees > 0) {
                all.add(new Opening(new Tranche(from, Tranche.YEAR, fees), -k));
            }
        }
        return stands;
    }

    /** How many of these fall into week k of 52. */
    private static int share(int all, int k) {
        int of = (k - 1) % Tranche.YEAR + 1;
        return (int) ((long) all * of / Tranche.YEAR - (long) all * (of - 1) / Tranche.YEAR);
    }

    private long duesIn(int k) {
        long gone = duesAYear * ifs.leavers() / 100;
        return slice(duesAYear, k) - slice(gone * Math.min(k, Tranche.YEAR) / Tranche.YEAR, k);
    }

    /** The pay follows the dues, a month behind. */
    private long duesOut(int k) {
        long gone = duesAYear * ifs.leavers() / 100;
        return slice(duesAYear, k) - slice(gone * Math.max(0, Math.min(k, Tranche.YEAR) - 4) / Tranche.YEAR, k);
    }

    private static long slice(long a, int k) {
        int of = (k - 1) % Tranche.YEAR + 1;
        return a * of / Tranche.YEAR - a * (of - 1) / Tranche.YEAR;
    }
}
