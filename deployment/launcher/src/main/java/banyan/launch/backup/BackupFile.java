package banyan.launch.backup;

import banyan.launch.DataFolder;
import banyan.launch.Refused;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a backup beside its place and moves it in when it is whole. Only this account may read it. */
final class BackupFile implements AutoCloseable {

    static final String MANIFEST = "manifest.json";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path target;
    private final Path draft;
    private final ZipOutputStream zip;

    BackupFile(Path target) throws IOException {
        if (Files.exists(target)) {
            throw new Refused("backup.exists", target);
        }
        this.target = target.toAbsolutePath();
        this.draft = target.resolveSibling(target.getFileName() + ".partial");
        Files.deleteIfExists(draft);
        DataFolder.writePrivately(draft, "");
        this.zip = new ZipOutputStream(Files.newOutputStream(draft));
        zip.setLevel(Deflater.BEST_SPEED);
    }

    /** Writes the entry's bytes and answers the sum of what it wrote. */
    interface Content {
        void writeTo(OutputStream out) throws Exception;
    }

    String add(String entry, Content content) throws Exception {
        MessageDigest sum = sha256();
        zip.putNextEntry(new ZipEntry(entry));
        content.writeTo(new DigestOutputStream(new KeepsOpen(zip), sum));
        zip.closeEntry();
        return HexFormat.of().formatHex(sum.digest());
    }

    void finish(Manifest manifest) throws Exception {
        add(MANIFEST, out -> JSON.writerWithDefaultPrettyPrinter().writeValue(out, manifest));
        zip.close();
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        if (Files.deleteIfExists(draft)) {
            zip.close();
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writers like to close what they wrote to; the archive goes on. */
    private static final class KeepsOpen extends FilterOutputStream {
        KeepsOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
