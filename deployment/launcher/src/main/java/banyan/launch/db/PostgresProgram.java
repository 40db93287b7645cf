package banyan.launch.db;

import banyan.launch.DataFolder;
import banyan.launch.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's own programs, unpacked once for each version into the data folder, and the way to call them. */
final class PostgresProgram {

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final String VERSION = "18.6";

    /** Java's name for a user that the system does not know. */
    private static final String UNNAMED = "?";

    private final Path folder;

    private PostgresProgram(Path folder) {
        this.folder = folder;
    }

    static PostgresProgram unpackedIn(DataFolder data) {
        Path folder = data.cache().resolve("postgresql-" + VERSION);
        try {
            if (!Files.isDirectory(folder)) {
                Path draft = data.cache().resolve("postgresql-" + VERSION + ".new");
                deleteAll(draft);
                unpack(draft);
                Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw Refused.notWritable(e, folder);
        }
        return new PostgresProgram(folder);
    }

    /**
     * The command line of one of PostgreSQL's programs. PostgreSQL refuses to run as root or as a user without a name (as
     * in some containers), so these call it inside a user namespace in which they are nobody. A session of its own keeps the terminal's Ctrl-C away from it: the portal stops
     * first.
     */
    List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>(List.of("setsid"));
        if (needsNamespace()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    static void checkAllowed() {
        if (!needsNamespace()) {
            return;
        }
        try {
            Process probe = new ProcessBuilder("unshare", "-U", "true")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (probe.waitFor() != 0) {
                throw new Refused("postgres.root");
            }
        } catch (IOException e) {
            throw new Refused(e, "postgres.root");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(e, "postgres.root");
        }
    }

    private static boolean needsNamespace() {
        String user = System.getProperty("user.name", UNNAMED);
        return user.equals("root") || user.equals(UNNAMED);
    }

    private static void unpack(Path target) throws IOException {
        InputStream packed = PostgresProgram.class.getResourceAsStream(ARCHIVE);
        if (packed == null) {
            throw new Refused("postgres.platform", System.getProperty("os.name"), System.getProperty("os.arch"));
        }
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException(entry.getName());
                }
                write(entry, tar, file);
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, file);
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(
                    file,
                    Set.of(
                            PosixFilePermission.OWNER_READ,
                            PosixFilePermission.OWNER_WRITE,
                            PosixFilePermission.OWNER_EXECUTE));
        }
    }

    static void deleteAll(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
