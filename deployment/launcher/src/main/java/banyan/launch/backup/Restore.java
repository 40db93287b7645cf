package banyan.launch.backup;

import banyan.launch.Refused;
import banyan.launch.db.Database;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Makes the database of a backup again. Guarantees: the file is proved whole before the first change; the database was
 * empty; all of it is restored, or nothing.
 */
final class Restore {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Database database;

    Restore(Database database) {
        this.database = database;
    }

    Manifest from(Path source) throws IOException, SQLException {
        try (ZipFile zip = open(source)) {
            Manifest manifest = manifest(zip, source);
            proveWhole(zip, manifest, source);
            try (Connection connection =
                    DriverManager.getConnection(database.ownerUrl(), database.ownerUser(), database.ownerPassword())) {
                connection.setAutoCommit(false);
                refuseContent(connection);
                fill(connection, zip, manifest, source);
                connection.commit();
                connection.setAutoCommit(true);
                run(connection, List.of("analyze"));
            }
            return manifest;
        }
    }

    private void fill(Connection connection, ZipFile zip, Manifest manifest, Path source)
            throws IOException, SQLException {
        // Functions may name tables that come after them, and every name carries its schema.
        run(connection, List.of("set local check_function_bodies = off", "set local search_path = ''"));
        run(connection, statements(zip, Backup.BEFORE));
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        for (Manifest.Table table : manifest.tables()) {
            try (InputStream rows = zip.getInputStream(entry(zip, table.entry()))) {
                if (copy.copyIn("copy " + table.table() + " from stdin", rows) != table.rows()) {
                    throw new Refused("restore.damaged", source, table.entry());
                }
            }
        }
        run(connection, statements(zip, Backup.AFTER));
        run(
                connection,
                statements(zip, Backup.RIGHTS).stream().map(this::withRoles).toList());
    }

    private String withRoles(String statement) {
        return statement
                .replace("@owner@", quoted(database.ownerUser()))
                .replace("@app@", quoted(database.applicationRole()));
    }

    private void refuseContent(Connection connection) throws SQLException {
        List<String> content = new Definitions(connection, database).of("content");
        if (!content.isEmpty()) {
            throw new Refused("restore.notEmpty", database.ownerUrl(), content.get(0), content.size());
        }
    }

    private static ZipFile open(Path source) {
        try {
            return new ZipFile(source.toFile());
        } catch (IOException e) {
            throw new Refused(e, "restore.unreadable", source);
        }
    }

    private static Manifest manifest(ZipFile zip, Path source) throws IOException {
        ZipEntry entry = zip.getEntry(BackupFile.MANIFEST);
        if (entry == null) {
            throw new Refused("restore.unreadable", source);
        }
        try (InputStream json = zip.getInputStream(entry)) {
            Manifest manifest = JSON.readValue(json, Manifest.class);
            if (manifest.format() != Manifest.FORMAT) {
                throw new Refused("restore.format", source, manifest.program());
            }
            return manifest;
        }
    }

    private static void proveWhole(ZipFile zip, Manifest manifest, Path source) throws IOException {
        for (Manifest.Part part : manifest.statements()) {
            prove(zip, part.entry(), part.sha256(), source);
        }
        for (Manifest.Table table : manifest.tables()) {
            prove(zip, table.entry(), table.sha256(), source);
        }
    }

    private static void prove(ZipFile zip, String name, String expected, Path source) throws IOException {
        MessageDigest sum = BackupFile.sha256();
        try (InputStream bytes = new DigestInputStream(zip.getInputStream(entry(zip, name)), sum)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new Refused(e, "restore.damaged", source, name);
        }
        if (!HexFormat.of().formatHex(sum.digest()).equals(expected)) {
            throw new Refused("restore.damaged", source, name);
        }
    }

    private static ZipEntry entry(ZipFile zip, String name) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new Refused("restore.damaged", zip.getName(), name);
        }
        return entry;
    }

    private static List<String> statements(ZipFile zip, String name) throws IOException {
        try (InputStream json = zip.getInputStream(entry(zip, name))) {
            return JSON.readValue(json, new TypeReference<List<String>>() {});
        }
    }

    private static void run(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // Definitions may hold what looks like JDBC's own escapes and parameters.
            statement.setEscapeProcessing(false);
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
