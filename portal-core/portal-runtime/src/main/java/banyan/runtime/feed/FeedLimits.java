package banyan.runtime.feed;

import banyan.api.usecase.Refusal;
import banyan.api.usecase.Refusal.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How often a program may ask on this node: an address sixty times at once and then once in ten seconds; who misses thirty times
 * waits a minute. Readers ask once in a quarter of an hour.
 */
@ApplicationScoped
class FeedLimits {

    private static final int READS = 60;
    private static final long MILLIS_A_READ = 10_000;
    private static final int MISSES = 30;
    private static final long MILLIS_A_MISS = 2_000;
    private static final int MOST_KNOWN = 20_000;

    /** Filled drop by drop; empty when too much was taken. */
    private record Bucket(double left, long at) {

        Bucket filled(int most, long millisADrop, long now) {
            return new Bucket(Math.min(most, left + (double) Math.max(0, now - at) / millisADrop), now);
        }
    }

    @Inject
    Clock clock;

    private final Map<String, Bucket> reads = new ConcurrentHashMap<>();
    private final Map<String, Bucket> misses = new ConcurrentHashMap<>();

    void mayRead(UUID address) {
        Bucket now = take(reads, address.toString(), READS, MILLIS_A_READ, 1);
        if (now.left() < 0) {
            throw tooOften(MILLIS_A_READ);
        }
    }

    /** Refuses who has missed too often. */
    void mayTry(String from) {
        if (misses.containsKey(from)
                && take(misses, from, MISSES, MILLIS_A_MISS, 0).left() < 1) {
            throw tooOften(60_000);
        }
    }

    void missed(String from) {
        take(misses, from, MISSES, MILLIS_A_MISS, 1);
    }

    private Bucket take(Map<String, Bucket> all, String who, int most, long millisADrop, int drops) {
        long now = clock.millis();
        if (all.size() > MOST_KNOWN) {
            all.values()
                    .removeIf(bucket -> bucket.filled(most, millisADrop, now).left() >= most);
        }
        Bucket after = all.compute(who, (key, known) -> {
            Bucket bucket = (known == null ? new Bucket(most, now) : known).filled(most, millisADrop, now);
            return new Bucket(Math.max(-1, bucket.left() - drops), now);
        });
        return after == null ? new Bucket(most, now) : after;
    }

    private static Refusal tooOften(long millis) {
        return new Refusal(Kind.TOO_OFTEN, "feeds", "AskedTooOften", List.of(millis / 1000), List.of());
    }
}
