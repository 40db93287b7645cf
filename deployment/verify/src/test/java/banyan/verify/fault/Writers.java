package banyan.verify.fault;

import banyan.testkit.Answer;
import banyan.testkit.Client;
import banyan.testkit.Eventually;
import banyan.testkit.Node;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Programs that found groups as fast as they can, each under its own key, and remember what was acknowledged. */
final class Writers implements AutoCloseable {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<String> unknown = new ConcurrentLinkedQueue<>();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads;
    private final Client client;
    private volatile boolean stopped;

    Writers(Client client, int count) {
        this.client = client;
        this.threads = Executors.newFixedThreadPool(count);
        for (int i = 0; i < count; i++) {
            threads.execute(this::write);
        }
    }

    /** Writes until one write is not acknowledged: what became of that one is asked later, under its key. */
    private void write() {
        while (!stopped) {
            String handle = "k" + NUMBER.incrementAndGet();
            try {
                Answer answer = found(client, handle);
                if (answer.isGood()) {
                    acknowledged.add(handle);
                } else {
                    unknown.add(handle);
                    noteUnlessAway(answer);
                    return;
                }
            } catch (UncheckedIOException gone) {
                unknown.add(handle);
                return;
            }
        }
    }

    /** While the database is away the portal says so; it never breaks. */
    private void noteUnlessAway(Answer answer) {
        if (answer.status() != 503 && answer.status() != 404) {
            wrong.add(answer.toString());
        }
    }

    static Answer found(Client client, String handle) {
        return client.post(
                "/api/v1/portal/groups",
                Map.of(
                        "handle", handle,
                        "name", "Written " + handle,
                        "bond", "TASK",
                        "entry", "REQUEST",
                        "zone", "Asia/Shanghai",
                        "language", "en"),
                "found-" + handle);
    }

    void awaitAcknowledged(int atLeast) {
        int goal = acknowledged.size() + atLeast;
        Eventually.until(atLeast + " writes acknowledged", Duration.ofSeconds(90), () -> acknowledged.size() >= goal);
    }

    /** Sends what was not acknowledged again, under the same keys: each is done once, whether it had been done or not. */
    void sendAgain(Node node) {
        for (String handle = unknown.poll(); handle != null; handle = unknown.poll()) {
            found(client.on(node), handle).good();
            acknowledged.add(handle);
        }
    }

    List<String> acknowledged() {
        return new ArrayList<>(acknowledged);
    }

    List<String> wrong() {
        return new ArrayList<>(wrong);
    }

    @Override
    public void close() {
        stopped = true;
        threads.shutdown();
        try {
            if (!threads.awaitTermination(90, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
