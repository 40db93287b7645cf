package banyan.bench;

import banyan.testkit.Node;
import banyan.testkit.Processes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * PostgreSQL's own bench on the database of a node, as the role of the application: what the engine does with the same
 * statements when nothing stands before it.
 */
final class Pgbench {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final Pattern FAILED = Pattern.compile("number of failed transactions: (\\d+)");
    private static final String COMMAND = System.getProperty("banyan.pgbench", "pgbench");

    /**
     * What it reached.
     *
     * @param database CPU milliseconds of PostgreSQL for a transaction
     */
    record Rate(double perSecond, double database) {}

    private final Node node;
    private final int seconds;

    Pgbench(Node node, int seconds) {
        this.node = node;
        this.seconds = seconds;
    }

    /** Fails before anything is measured where the program is missing. */
    static void mustBeThere() {
        try {
            Process process = new ProcessBuilder(COMMAND, "--version")
                    .redirectErrorStream(true)
                    .start();
            System.out.print(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            process.waitFor();
        } catch (IOException missing) {
            System.err.println("There is no " + COMMAND + " here. It comes with PostgreSQL: on Debian"
                    + " \"apt-get install postgresql-contrib\" or \"postgresql\"; elsewhere name it by"
                    + " -Dbanyan.pgbench=/path/to/pgbench.");
            System.exit(1);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Transactions a second of this script with as many clients as the portal gets, each waiting for its commit. */
    Rate rate(String script) {
        try {
            Path file = Files.createTempFile("banyan-bench", ".sql");
            try {
                Files.writeString(file, script);
                return run(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Rate run(Path script) throws IOException {
        String port = Files.readString(node.data().resolve("postgres.port")).strip();
        ProcessBuilder builder = new ProcessBuilder(List.of(
                COMMAND,
                "-n",
                "-M",
                "prepared",
                "-c",
                "" + Load.CLIENTS,
                "-j",
                "2",
                "-T",
                "" + seconds,
                "-h",
                "127.0.0.1",
                "-p",
                port,
                "-U",
                "banyan_app",
                "-f",
                script.toString(),
                "banyan"));
        builder.environment()
                .put(
                        "PGPASSWORD",
                        Files.readString(node.data().resolve("secrets/application"))
                                .strip());
        long postgres = Processes.postgres(node.data()).orElseThrow();
        double before = Processes.cpuSeconds(postgres);
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher rate = RATE.matcher(said);
        Matcher failed = FAILED.matcher(said);
        if (!rate.find() || (failed.find() && !failed.group(1).equals("0"))) {
            throw new IllegalStateException("pgbench failed: " + said);
        }
        double perSecond = Double.parseDouble(rate.group(1));
        double used = Processes.cpuSeconds(postgres) - before;
        return new Rate(perSecond, used * 1_000 / (perSecond * seconds));
    }
}
