package banyan.testkit;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for a fact instead of for a time. */
public final class Eventually {

    private static final long PAUSE = Duration.ofMillis(15).toNanos();

    private Eventually() {}

    /** Tries until the assertion holds; after {@code limit} its own failure is thrown. Answers how long it took. */
    public static Duration eventually(Duration limit, Runnable assertion) {
        long start = System.nanoTime();
        while (true) {
            try {
                assertion.run();
                return Duration.ofNanos(System.nanoTime() - start);
            } catch (AssertionError notYet) {
                if (System.nanoTime() - start > limit.toNanos()) {
                    throw notYet;
                }
                LockSupport.parkNanos(PAUSE);
            }
        }
    }

    /** Waits until the fact holds. */
    public static Duration until(String fact, Duration limit, Supplier<Boolean> holds) {
        return eventually(limit, () -> {
            if (!holds.get()) {
                throw new AssertionError("Not within " + limit + ": " + fact);
            }
        });
    }
}
