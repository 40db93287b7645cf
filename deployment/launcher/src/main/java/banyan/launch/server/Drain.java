package banyan.launch.server;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/**
 * Waits until no request is being worked on. Payara's own grace period is a plain sleep; here an idle server stops at
 * once. A request counts as running while its pool thread does anything but wait for the next task.
 */
final class Drain {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String POOL = "http-thread-pool::";
    private static final String WAITS_FOR_WORK = "getTask";
    private static final int PAUSE_MILLIS = 50;

    private Drain() {}

    static void await() throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        // Twice in a row: a request that was accepted a moment ago may just be changing threads.
        for (int quiet = 0; quiet < 2 && Instant.now().isBefore(deadline); ) {
            quiet = isIdle() ? quiet + 1 : 0;
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private static boolean isIdle() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> thread.getKey().getName().startsWith(POOL))
                .allMatch(thread -> Arrays.stream(thread.getValue())
                        .anyMatch(frame -> frame.getMethodName().equals(WAITS_FOR_WORK)));
    }
}
