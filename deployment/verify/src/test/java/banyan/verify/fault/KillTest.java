package banyan.verify.fault;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.testkit.Client;
import banyan.testkit.Database;
import banyan.testkit.Deployment;
import banyan.testkit.Distribution;
import banyan.testkit.Eventually;
import banyan.testkit.Node;
import banyan.testkit.Ports;
import banyan.testkit.Processes;
import banyan.testkit.SignIn;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} of the portal, of PostgreSQL and of both while programs write: nothing that was acknowledged is lost,
 * nothing is done twice, and everything starts again by itself.
 */
class KillTest {

    private static final int TIMES = Integer.getInteger("banyan.kills", 1);
    private static final int WRITERS = 4;
    private static final int WRITES_BEFORE_A_KILL = 100;

    @TempDir
    static Path folder;

    private static final int PORT = Ports.free();
    private static final List<String> TABLE = new ArrayList<>();
    private static Node node;
    private static Client administrator;

    @BeforeAll
    static void start() {
        node = launch().awaitReady();
        administrator = SignIn.as(Client.at(node.address()), Deployment.ADMIN, Deployment.PASSWORD);
    }

    @AfterAll
    static void stop() {
        node.close();
        TABLE.forEach(System.err::println);
    }

    private static Node launch() {
        return Node.launch(Distribution.built(), folder.resolve("data"), PORT, Deployment.firstStart());
    }

    @Test
    void thePortalIsKilled() {
        times("portal", () -> {
            node.kill();
            node = launch().awaitReady();
        });
    }

    @Test
    void postgresqlIsKilled() {
        times("PostgreSQL", () -> {
            killPostgres();
            Eventually.until("ready again", Duration.ofSeconds(60), () -> isReady(node));
        });
    }

    @Test
    void bothAreKilled() {
        times("both", () -> {
            List<Long> database = postgres();
            node.kill();
            database.forEach(KillTest::kill);
            node = launch().awaitReady();
        });
    }

    private static void times(String what, Runnable fault) {
        int acknowledged = 0;
        Duration longest = Duration.ZERO;
        for (int i = 0; i < TIMES; i++) {
            Writers writers = new Writers(administrator, WRITERS);
            long start;
            try (writers) {
                writers.awaitAcknowledged(WRITES_BEFORE_A_KILL);
                start = System.nanoTime();
                fault.run();
            }
            Duration away = Duration.ofNanos(System.nanoTime() - start);
            longest = away.compareTo(longest) > 0 ? away : longest;
            List<String> before = writers.acknowledged();
            assertThat(kept())
                    .as("acknowledged writes after a kill of %s", what)
                    .containsAll(before);
            writers.sendAgain(node);
            assertThat(kept()).containsAll(writers.acknowledged());
            assertThat(writers.wrong()).as("answers while %s was away", what).isEmpty();
            acknowledged += before.size();
        }
        oneEntryForEachWrite();
        TABLE.add(String.format(
                "kill -9 of %-10s %3d times, %6d writes acknowledged, 0 lost, back after at most %.1f s",
                what, TIMES, acknowledged, longest.toMillis() / 1000.0));
    }

    private static Set<String> kept() {
        return new HashSet<>(Database.of(node.data()).column("select handle from core.grp"));
    }

    /** A write that was sent twice under its key is in the audit once. */
    private static void oneEntryForEachWrite() {
        Database database = Database.of(node.data());
        assertThat(database.number("select count(*) from core.audit_entry where use_case = 'groups.FoundGroup'"))
                .isEqualTo(database.number("select count(*) from core.grp"));
    }

    private static boolean isReady(Node node) {
        try {
            return Client.at(node.address())
                            .send("GET", "/health/ready", null, Map.of())
                            .status()
                    == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private static List<Long> postgres() {
        return Processes.family(Processes.postgres(node.data()).orElseThrow());
    }

    private static void killPostgres() {
        postgres().forEach(KillTest::kill);
    }

    private static void kill(long pid) {
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
    }
}
