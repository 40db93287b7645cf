package banyan.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** One node of the portal in a process of its own, started as an administrator starts it. */
public final class Node implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final Process process;
    private final Path data;
    private final int port;
    private final ConcurrentLinkedQueue<String> output;
    private final CompletableFuture<String> ready;

    private Node(Process process, Path data, int port) {
        this.process = process;
        this.data = data;
        this.port = port;
        this.output = new ConcurrentLinkedQueue<>();
        this.ready = new CompletableFuture<>();
        Thread reader = new Thread(this::read, "output of node " + port);
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts and returns at once; {@link #awaitReady()} waits. */
    public static Node launch(
            Distribution distribution, Path data, int port, Map<String, String> environment, String... options) {
        List<String> command = new ArrayList<>(
                List.of(distribution.command().toString(), "run", "--port", "" + port, "--data", data.toString()));
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("BANYAN_"));
        builder.environment().put("BANYAN_ADDRESS", "127.0.0.1");
        builder.environment().putAll(environment);
        try {
            return new Node(builder.start(), data, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.add(line);
                if (line.startsWith("Banyan is ready at ")) {
                    ready.complete(line);
                }
            }
        } catch (IOException gone) {
            output.add(gone.toString());
        }
        ready.completeExceptionally(new IllegalStateException("The portal ended before it was ready:\n" + said()));
    }

    public Node awaitReady() {
        try {
            ready.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return this;
        } catch (ExecutionException | TimeoutException e) {
            process.destroy();
            throw new IllegalStateException("Node " + port + " is not ready:\n" + said(), e);
        } catch (InterruptedException e) {
            throw Interrupted.rethrow(e);
        }
    }

    /** Everything that it printed so far. */
    public String said() {
        return String.join("\n", output);
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    public Path data() {
        return data;
    }

    public ProcessHandle process() {
        return process.toHandle();
    }

    /** The token of the local console: an administrator without an account. */
    public String consoleToken() {
        try {
            return Files.readString(data.resolve("run/console.token")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An environment in which the class archive is made as soon as the portal is ready, in place of minutes later. */
    public static Map<String, String> archiveAtOnce(Map<String, String> environment) {
        Map<String, String> all = new HashMap<>(environment);
        all.put("BANYAN_JAVA_OPTS", "-Dbanyan.classes.after=PT0S");
        return all;
    }

    /** The parsed classes that its next start maps; empty until they are complete. */
    public Optional<Path> classArchive() {
        try (Stream<Path> files = Files.list(data.resolve("cache"))) {
            return files.filter(file -> file.getFileName().toString().matches("classes-\\d+"))
                    .findAny();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it as {@code kill -9} does; the database lives on. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Its exit code, once it has ended. */
    public int awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("Node " + port + " does not end:\n" + said());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw Interrupted.rethrow(e);
        }
    }

    /** Ends it as SIGTERM does. */
    @Override
    public void close() {
        if (process.isAlive()) {
            process.destroy();
            awaitEnd();
        }
    }
}
