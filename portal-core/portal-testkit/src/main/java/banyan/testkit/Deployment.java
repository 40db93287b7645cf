package banyan.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The portal that all tests of a run share: one node with its embedded PostgreSQL, and a second node on the same database
 * for those who ask. Started at the first use, ended by {@link DeploymentListener} after the last test.
 */
public final class Deployment implements AutoCloseable {

    public static final String ADMIN = "admin";
    public static final String PASSWORD = "oak-tree-by-the-river-7";

    private static @Nullable Deployment shared;
    private static @Nullable Throwable failure;

    /** Other portals that live until the end of the run. */
    private static final Map<Node, Path> LATER = new LinkedHashMap<>();

    private final Distribution distribution = Distribution.built();
    private final Path folder;
    private final Node first;
    private final Client administrator;
    private @Nullable Node second;

    private Deployment() {
        try {
            folder = Files.createTempDirectory("banyan-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        first = Node.launch(distribution, folder.resolve("first"), Ports.free(), firstStart())
                .awaitReady();
        try {
            administrator = SignIn.as(Client.at(first.address()), ADMIN, PASSWORD);
        } catch (RuntimeException | Error e) {
            first.close();
            throw e;
        }
    }

    /** What makes the administrator without the wizard. */
    public static Map<String, String> firstStart() {
        return Map.of("BANYAN_ADMIN_LOGIN", ADMIN, "BANYAN_ADMIN_PASSWORD", PASSWORD);
    }

    public static synchronized Deployment shared() {
        if (failure != null) {
            throw new IllegalStateException("The shared portal did not start; the first failure says why", failure);
        }
        if (shared == null) {
            begin();
        }
        return java.util.Objects.requireNonNull(shared);
    }

    /** A portal of a test's own, which may be killed; the test closes it. */
    public static Deployment apart() {
        return new Deployment();
    }

    /** What does not start once is not started again for each test. */
    private static void begin() {
        try {
            shared = new Deployment();
        } catch (RuntimeException | Error e) {
            failure = e;
            throw e;
        }
    }

    static synchronized void end() {
        if (shared != null) {
            shared.close();
            shared = null;
        }
        LATER.forEach((node, folder) -> {
            node.close();
            delete(folder);
        });
        LATER.clear();
    }

    /** Ends a node, and removes its folder, after the last test. */
    public static synchronized void endLater(Node node, Path folder) {
        LATER.put(node, folder);
    }

    public Node node() {
        return first;
    }

    /** Another node on the same database. */
    public synchronized Node secondNode() {
        if (second == null) {
            second = launchSecond().awaitReady();
        }
        return second;
    }

    private Node launchSecond() {
        Map<String, String> environment = new HashMap<>(database().environment(first.data()));
        return Node.launch(distribution, folder.resolve("second"), Ports.free(), environment);
    }

    /** Ends the second node as {@code kill -9} does; the next call of {@link #secondNode()} starts another. */
    public void killSecondNode() {
        Node killed;
        synchronized (this) {
            killed = second;
            second = null;
        }
        if (killed != null) {
            killed.kill();
        }
    }

    /** Ends every process of PostgreSQL as {@code kill -9} does; the portal starts it again. */
    public void killPostgres() {
        Processes.family(Processes.postgres(first.data()).orElseThrow())
                .forEach(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly));
    }

    public Database database() {
        return Database.of(first.data());
    }

    public Client nobody() {
        return Client.at(first.address());
    }

    /** Signed in once, as the administrator of the first start. */
    public Client administrator() {
        return administrator;
    }

    @Override
    public synchronized void close() {
        if (second != null) {
            second.close();
        }
        first.close();
        if (System.getProperty("banyan.keep") == null) {
            delete(folder);
        }
    }

    /** Removes a folder with everything in it. */
    public static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
