package banyan.launch.backup;

import banyan.launch.Home;
import banyan.launch.Refused;
import banyan.launch.db.Database;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Reads a whole database in one snapshot, while the portal works on. Guarantees: all rows are of one moment; whatever it
 * could not make again it refuses to leave out in silence.
 */
final class Backup {

    static final String BEFORE = "before.json";
    static final String AFTER = "after.json";
    static final String RIGHTS = "rights.json";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Database database;

    Backup(Database database) {
        this.database = database;
    }

    /** What the file holds, for a sentence to the person; {@code strangers} are roles whose rights are not kept. */
    record Made(int tables, long rows, List<String> strangers) {}

    Made writeTo(Path target) throws Exception {
        try (BackupFile file = new BackupFile(target);
                Connection connection = DriverManager.getConnection(
                        database.ownerUrl(), database.ownerUser(), database.ownerPassword())) {
            openSnapshot(connection);
            Definitions definitions = new Definitions(connection, database);
            List<String> unknown = definitions.of("unknown");
            if (!unknown.isEmpty()) {
                throw new Refused("backup.unknown", String.join(", ", unknown));
            }
            List<String> tables = definitions.of("tables");
            lock(connection, tables);
            List<Manifest.Part> parts = new ArrayList<>();
            parts.add(statements(file, BEFORE, definitions.of("before")));
            List<Manifest.Table> copied = new ArrayList<>();
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (String table : tables) {
                copied.add(rows(file, copy, table, copied.size()));
            }
            // Last, because sequences stand outside the snapshot: their values must not be older than the rows.
            parts.add(statements(file, AFTER, definitions.of("after")));
            parts.add(statements(file, RIGHTS, definitions.of("rights")));
            file.finish(new Manifest(
                    Manifest.FORMAT,
                    Home.version(),
                    connection.getMetaData().getDatabaseProductVersion(),
                    Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                    parts,
                    copied));
            long rows = copied.stream().mapToLong(Manifest.Table::rows).sum();
            return new Made(copied.size(), rows, definitions.of("strangers"));
        }
    }

    private static void openSnapshot(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
            statement.execute("set local search_path = ''");
            statement.execute("set local timezone = 'UTC'");
            statement.execute("set local extra_float_digits = 3");
        }
    }

    /** A plugin that is upgraded meanwhile must not drop a table before it was read. */
    private static void lock(Connection connection, List<String> tables) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : tables) {
                statement.execute("lock table " + table.substring(0, table.indexOf(" (")) + " in access share mode");
            }
        }
    }

    private static Manifest.Part statements(BackupFile file, String entry, List<String> statements) throws Exception {
        return new Manifest.Part(entry, file.add(entry, out -> JSON.writeValue(out, statements)));
    }

    private static Manifest.Table rows(BackupFile file, CopyManager copy, String table, int number) throws Exception {
        String entry = "tables/" + number + ".copy";
        long[] rows = new long[1];
        String sum = file.add(entry, out -> rows[0] = copy.copyOut("copy " + table + " to stdout", out));
        return new Manifest.Table(table, entry, rows[0], sum);
    }
}
