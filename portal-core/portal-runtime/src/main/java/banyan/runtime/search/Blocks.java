package banyan.runtime.search;

import banyan.runtime.data.Queries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * Where entries lie by their numbers, which are handed out in the order of their changes: each bears the marks of its blocks of
 * 512, 4 096 and 32 768 numbers. So a question can be put to the newest entries alone, without looking at the others.
 */
@ApplicationScoped
class Blocks {

    private static final long LOOK_AFTER_NANOS = 500_000_000L;
    private static final int MOST_BLOCKS = 16;

    private record Newest(long no, long at) {}

    private volatile Newest newest = new Newest(0, Long.MIN_VALUE / 2);

    @Inject
    Queries sql;

    /** The newest number; half a second old at most: a thousand entries in half a second would begin a block too many. */
    long last() {
        Newest known = newest;
        if (System.nanoTime() - known.at() < LOOK_AFTER_NANOS) {
            return known.no();
        }
        long no = sql.find("select last_value from core.search_entry_no", row -> row.big(0))
                .orElse(0L);
        newest = new Newest(no, System.nanoTime());
        return no;
    }

    /** Narrows a query to the newest blocks, and one that may just have begun; {@code count} 0 narrows nothing. */
    static String newest(char kind, long last, int count) {
        if (count == 0) {
            return "";
        }
        long newest = last / size(kind);
        List<String> blocks = new ArrayList<>();
        for (long block = Math.max(0, newest - count + 1); block <= newest + 1; block++) {
            blocks.add(kind + Long.toString(block));
        }
        return " & " + Marks.anyOf(blocks);
    }

    /** Narrows a query to about so many of the newest numbers. */
    static String newest(long last, double numbers) {
        for (char kind : new char[] {'A', 'B', 'C'}) {
            int count = (int) Math.ceil(numbers / size(kind)) + 1;
            if (count <= MOST_BLOCKS) {
                return newest(kind, last, count);
            }
        }
        return "";
    }

    private static int size(char kind) {
        return kind == 'A' ? 512 : kind == 'B' ? 4096 : 32_768;
    }
}
