package banyan.runtime.identity;

import java.time.Duration;
import java.time.Instant;

/**
 * The failed sign-ins of one login or one address. The first few are free; then each failure doubles the wait, up to a
 * quarter of an hour. After a quiet half hour all is forgotten.
 *
 * @param since the last failure
 * @param openAt before this moment nobody may try
 */
record Bucket(int failures, Instant since, Instant openAt) {

    static final Duration FORGETS = Duration.ofMinutes(30);
    static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration FIRST = Duration.ofSeconds(15);

    static Bucket empty(Instant now) {
        return new Bucket(0, now, now);
    }

    /** How long to wait before the next try; zero when it is open. */
    Duration waitAt(Instant now) {
        return openAt.isAfter(now) ? Duration.between(now, openAt) : Duration.ZERO;
    }

    /** One more failure. */
    Bucket failedAt(Instant now, int free) {
        int count = since.plus(FORGETS).isBefore(now) ? 1 : failures + 1;
        if (count < free) {
            return new Bucket(count, now, now);
        }
        Duration pause = FIRST.multipliedBy(1L << Math.min(count - free, 6));
        return new Bucket(count, now, now.plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause));
    }

    /** How many tries are left before the first wait. */
    int left(int free) {
        return Math.max(0, free - failures);
    }
}
