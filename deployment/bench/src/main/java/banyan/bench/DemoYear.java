package banyan.bench;

import banyan.testkit.Client;
import banyan.testkit.Database;
import banyan.testkit.Deployment;
import banyan.testkit.Distribution;
import banyan.testkit.Node;
import banyan.testkit.Ports;
import banyan.testkit.Processes;
import banyan.testkit.SignIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** The demo enterprise from an empty folder: CPU until ready and until its year is played, and how the portal serves meanwhile. */
final class DemoYear {

    private static final Duration PATIENCE = Duration.ofMinutes(30);

    /** Its requests count as the demo's CPU; a person who watches looks about that often. */
    private static final Duration A_LOOK_EVERY = Duration.ofSeconds(1);

    private DemoYear() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("banyan-bench");
        double empty = emptyStart(folder.resolve("empty"));
        long start = System.nanoTime();
        try (Node node = Node.launch(
                        Distribution.built(),
                        folder.resolve("demo"),
                        Ports.free(),
                        Map.of("BANYAN_DEMO_PASSWORD", "demo"),
                        "--demo")
                .awaitReady()) {
            double readySeconds = (System.nanoTime() - start) / 1e9;
            double readyCpu = Processes.cpuSeconds(node.process().pid());
            Client reader = SignIn.as(Client.at(node.address()), "admin", "demo");
            List<Double> pages = new ArrayList<>();
            while (!isPlayed(reader, pages)) {
                if (System.nanoTime() - start > PATIENCE.toNanos()) {
                    throw new IllegalStateException("Not played within " + PATIENCE);
                }
                LockSupport.parkNanos(A_LOOK_EVERY.toNanos());
            }
            double all = Processes.cpuSeconds(node.process().pid());
            double seconds = (System.nanoTime() - start) / 1e9;
            new Table("Demo enterprise from empty", "what", "measured", "must", "aim")
                    .row("CPU seconds until ready, PostgreSQL included", Table.number(readyCpu), "", "")
                    .row("  of them a first start without the demo", Table.number(empty), "", "")
                    .row("CPU seconds of the year", Table.number(all - readyCpu), "", "")
                    .row("CPU seconds of people, groups and year", Table.number(all - empty), "120", "40")
                    .row("seconds on the clock until ready", Table.number(readySeconds), "", "")
                    .row("seconds on the clock until played", Table.number(seconds), "", "")
                    .row("a page meanwhile, median milliseconds", Table.number(Table.median(pages)), "", "")
                    .row("a page meanwhile, slowest milliseconds", Table.number(slowest(pages)), "", "")
                    .print();
            contents(Database.of(node.data()));
        }
        Deployment.delete(folder);
    }

    private static double emptyStart(Path data) {
        try (Node node = Node.launch(Distribution.built(), data, Ports.free(), Deployment.firstStart())
                .awaitReady()) {
            return Processes.cpuSeconds(node.process().pid());
        }
    }

    private static boolean isPlayed(Client reader, List<Double> pages) {
        long start = System.nanoTime();
        reader.get("/api/v1/groups/front-line/groups/home").good();
        pages.add((System.nanoTime() - start) / 1e6);
        return reader.get("/api/v1/portal/demo")
                .good()
                .json()
                .get("state")
                .asText()
                .equals("MADE");
    }

    private static double slowest(List<Double> pages) {
        return pages.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    private static void contents(Database database) {
        Table table = new Table("What is in it", "what", "how many");
        Map.of(
                        "people", "select count(*) from core.person",
                        "memberships", "select count(*) from core.membership",
                        "questions", "select count(*) from plugin_qa.question",
                        "answers", "select count(*) from plugin_qa.answer",
                        "ratings", "select count(*) from plugin_qa.rating",
                        "rounds", "select count(*) from plugin_qa.week_round",
                        "notices", "select count(*) from core.notice",
                        "audit entries", "select count(*) from core.audit_entry")
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> table.row(one.getKey(), Long.toString(database.number(one.getValue()))));
        table.print();
    }
}
