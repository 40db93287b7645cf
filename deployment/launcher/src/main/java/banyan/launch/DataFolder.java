package banyan.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The one folder that holds everything of an installation: the database, its secrets, logs, and what lives only while the
 * portal runs. At most one process holds it at a time; the operating system frees the lock when that process dies.
 */
public final class DataFolder implements AutoCloseable {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path root;
    private @Nullable FileChannel lockFile;

    private DataFolder(Path root) {
        this.root = root;
    }

    /** Opens the folder without holding it, to talk to the portal that does. */
    public static DataFolder at(Path root) {
        return new DataFolder(root.toAbsolutePath().normalize());
    }

    /** Creates what is missing and holds the folder. */
    public static DataFolder hold(Path root) {
        DataFolder folder = at(root);
        folder.create();
        if (!folder.tryLock()) {
            throw new Refused("data.held", folder.root);
        }
        return folder;
    }

    /** Holds the folder when nobody else does. */
    public static @Nullable DataFolder holdIfFree(Path root) {
        DataFolder folder = at(root);
        folder.create();
        return folder.tryLock() ? folder : null;
    }

    public Path root() {
        return root;
    }

    public Path run() {
        return root.resolve("run");
    }

    public Path log() {
        return root.resolve("log");
    }

    public Path cache() {
        return root.resolve("cache");
    }

    /** Where the running portal listens. */
    public Path address() {
        return run().resolve("address");
    }

    /** Proves to the portal that a command runs on its own machine, under its own account. */
    public Path consoleToken() {
        return run().resolve("console.token");
    }

    public Path secret(String name) {
        return root.resolve("secrets").resolve(name);
    }

    /** A secret that is made once and kept; only this account may read its file. */
    public String keptSecret(String name) {
        Path file = secret(name);
        try {
            if (!Files.exists(file)) {
                writePrivately(file, randomToken());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw Refused.notWritable(e, file);
        }
    }

    /** Replaces a file so that nobody ever reads half of it, or reads it without being this account. */
    public static void writePrivately(Path file, String text) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, text + "\n");
        Files.move(draft, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }

    public static String randomToken() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public void close() {
        if (lockFile != null) {
            try {
                lockFile.close();
            } catch (IOException e) {
                throw Refused.notWritable(e, root);
            }
        }
    }

    private void create() {
        try {
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
            if (!Files.isDirectory(root)) {
                Files.createDirectories(root, ownerOnly);
            }
            for (String name : new String[] {"run", "log", "cache", "secrets"}) {
                createOnce(root.resolve(name), ownerOnly);
            }
            Path probe = Files.createTempFile(run(), "write", ".probe");
            Files.delete(probe);
        } catch (IOException e) {
            throw Refused.notWritable(e, root);
        }
    }

    private static void createOnce(Path folder, java.nio.file.attribute.FileAttribute<?> rights) throws IOException {
        try {
            Files.createDirectory(folder, rights);
        } catch (FileAlreadyExistsException there) {
            if (!Files.isDirectory(folder)) {
                throw there;
            }
        }
    }

    private boolean tryLock() {
        try {
            FileChannel channel =
                    FileChannel.open(run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = lockOrNull(channel);
            if (lock == null) {
                channel.close();
                return false;
            }
            lockFile = channel;
            return true;
        } catch (IOException e) {
            throw Refused.notWritable(e, root);
        }
    }

    private static @Nullable FileLock lockOrNull(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }
}
