package banyan.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Parsed classes that later starts map, which saves them a fifth of their CPU time. The first run writes the names of its
 * classes down, which costs nothing; some minutes after it was ready, a process of the lowest priority makes the archive of
 * them. The archive is complete or not there, whatever is killed meanwhile.
 *
 * <p>Not {@code -XX:ArchiveClassesAtExit}: it doubles the CPU time of the run that records, and writes nothing when that run
 * is killed.
 */
final class ClassArchive {

    private static final String PATH = "banyan.classes";
    private static final String AFTER = "banyan.classes.after";
    private static final String DEFAULT_AFTER = "PT5M";
    private static final long SLOWEST_MINUTES = 10;

    private final Console console;
    private final Path archive;
    private final Path loaded;
    private final Path names;
    private final Path draft;

    private ClassArchive(Path archive, Console console) {
        this.console = console;
        this.archive = archive;
        this.loaded = archive.resolveSibling(archive.getFileName() + ".list");
        this.names = archive.resolveSibling(archive.getFileName() + ".names");
        this.draft = archive.resolveSibling(archive.getFileName() + ".draft");
    }

    /** The portal is ready: if this run records, the archive is made {@value #AFTER} from now ({@value #DEFAULT_AFTER}). */
    static void ready(Console console) {
        String path = System.getProperty(PATH);
        if (path != null) {
            Thread maker = new Thread(new ClassArchive(Path.of(path), console)::make, "class-archive");
            maker.setDaemon(true);
            maker.start();
        }
    }

    private void make() {
        try {
            Thread.sleep(
                    Duration.parse(System.getProperty(AFTER, DEFAULT_AFTER)).toMillis());
            Files.write(names, wholeLines());
            Process process = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly, "class-archive-stop"));
            if (!process.waitFor(SLOWEST_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException(String.join(" ", command()));
            }
            Files.move(draft, archive, StandardCopyOption.ATOMIC_MOVE);
            Files.deleteIfExists(loaded);
            Files.deleteIfExists(names);
        } catch (IOException e) {
            console.warn(Messages.both("archive.failed", archive, e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The JVM still writes: its last line may be half there. */
    private List<String> wholeLines() throws IOException {
        List<String> lines = Files.readAllLines(loaded, StandardCharsets.UTF_8);
        return lines.subList(0, Math.max(lines.size() - 1, 0));
    }

    private List<String> command() {
        return List.of(
                "nice",
                "-n",
                "19",
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:+UseSerialGC",
                "-Xmx160m",
                "-Xlog:disable",
                "-Xshare:dump",
                "-XX:SharedClassListFile=" + names,
                "-XX:SharedArchiveFile=" + draft,
                "-cp",
                System.getProperty("java.class.path"));
    }
}
