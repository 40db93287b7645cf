package banyan.verify.money;

import banyan.testkit.Answer;
import banyan.testkit.Client;
import banyan.testkit.Deployment;
import banyan.testkit.Eventually;
import banyan.testkit.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sends as a careful program does: what was not answered is sent again, under the same key and to the other node, until
 * somebody says yes or no. Any other answer than yes, no or "not now" is written down as wrong.
 */
final class Sender {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final List<Integer> NOT_NOW = List.of(404, 429, 503);

    private static final Pattern NUMBER = Pattern.compile("number: (\\w+)");
    private static final int LOGGED = 60;

    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicReference<Node> second;
    private final Node first;

    Sender(Deployment deployment) {
        this.first = deployment.node();
        this.second = new AtomicReference<>(deployment.secondNode());
    }

    /** Another second node has taken the place of the one that was killed. */
    void secondIs(Node node) {
        second.set(node);
    }

    /** Begins at the first or the second node. */
    Answer post(Client client, String path, Object body, String key, boolean atSecond) {
        AtomicReference<Answer> last = new AtomicReference<>();
        boolean[] there = {atSecond};
        Eventually.until(path + " is answered", PATIENCE, () -> {
            try {
                last.set(client.on(there[0] ? second.get() : first).post(path, body, key));
            } catch (UncheckedIOException gone) {
                there[0] = !there[0];
                return false;
            }
            there[0] = !there[0];
            return !NOT_NOW.contains(last.get().status());
        });
        if (last.get().status() >= 500) {
            wrong.add(last.get() + "\n" + logged(last.get().text()));
        }
        return last.get();
    }

    /** What a node wrote in its log under the number that it answered: the folder is gone when the test has failed. */
    private String logged(String answer) {
        Matcher number = NUMBER.matcher(answer);
        StringBuilder found = new StringBuilder();
        for (Node node : List.of(first, second.get())) {
            try (Stream<String> lines = Files.lines(node.data().resolve("log/portal.0.log"))) {
                if (number.find(0)) {
                    String name = number.group(1);
                    lines.dropWhile(line -> !line.contains(name)).limit(LOGGED).forEach(line -> found.append(line)
                            .append('\n'));
                }
            } catch (IOException | UncheckedIOException unread) {
                found.append(unread);
            }
        }
        return found.toString();
    }

    List<String> wrong() {
        return List.copyOf(wrong);
    }
}
