package banyan.bench;

import banyan.testkit.Client;
import banyan.testkit.Deployment;
import banyan.testkit.Distribution;
import banyan.testkit.Eventually;
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

/** A start of the distribution with existing data: CPU until ready, memory then and under load. */
final class Start {

    private static final int STARTS = 5;
    private static final int REQUESTS = 20_000;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private Start() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("banyan-bench");
        Distribution distribution = Distribution.built();
        int port = Ports.free();
        Map<String, String> environment = Deployment.firstStart();
        long first = System.nanoTime();
        double firstCpu;
        double firstSeconds;
        try (Node node = Node.launch(distribution, folder.resolve("data"), port, Node.archiveAtOnce(environment))
                .awaitReady()) {
            firstSeconds = (System.nanoTime() - first) / 1e9;
            firstCpu = Processes.cpuSeconds(node.process().pid());
            Eventually.until("the class archive is made", PATIENCE, () -> node.classArchive()
                    .isPresent());
        }
        List<Double> portal = new ArrayList<>();
        List<Double> database = new ArrayList<>();
        List<Double> wall = new ArrayList<>();
        List<Double> memory = new ArrayList<>();
        double loaded = 0;
        for (int i = 0; i < STARTS; i++) {
            long start = System.nanoTime();
            try (Node node = Node.launch(distribution, folder.resolve("data"), port, environment)
                    .awaitReady()) {
                wall.add((System.nanoTime() - start) / 1e9);
                long postgres = Processes.postgres(node.data()).orElseThrow();
                portal.add(Processes.cpuSeconds(node.process().pid(), pid -> pid != postgres));
                database.add(Processes.cpuSeconds(postgres));
                memory.add((double) Processes.residentMegabytes(node.process().pid()));
                if (i == STARTS - 1) {
                    loaded = underLoad(node);
                }
            }
        }
        new Table("Start with existing data, median of " + STARTS, "what", "measured", "must", "aim")
                .row("CPU seconds of the portal until ready", Table.number(Table.median(portal)), "", "")
                .row("CPU seconds of PostgreSQL", Table.number(Table.median(database)), "", "")
                .row("CPU seconds together", Table.number(Table.median(portal) + Table.median(database)), "25", "15")
                .row("seconds on the clock", Table.number(Table.median(wall)), "", "")
                .row("first start, empty folder: CPU seconds", Table.number(firstCpu), "", "")
                .row("first start: seconds on the clock", Table.number(firstSeconds), "", "")
                .row("resident MB when ready, without PostgreSQL", Table.number(Table.median(memory)), "600", "450")
                .row("resident MB under load", Table.number(loaded), "800", "600")
                .print();
        Deployment.delete(folder);
    }

    /** Reads and writes from eight clients; the largest memory that was seen. */
    private static double underLoad(Node node) {
        Client administrator = SignIn.as(Client.at(node.address()), Deployment.ADMIN, Deployment.PASSWORD);
        double largest = 0;
        for (int round = 0; round < 10; round++) {
            Load.run(REQUESTS / 10, n -> {
                if (n % 4 == 0) {
                    administrator
                            .put("/api/v1/portal/drafts/bench-" + n % 20, Map.of("fields", Map.of("a", "b" + n)))
                            .good();
                } else {
                    administrator.get("/api/v1/portal/people").good();
                }
            });
            largest =
                    Math.max(largest, Processes.residentMegabytes(node.process().pid()));
        }
        return largest;
    }
}
