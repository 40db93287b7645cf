package banyan.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The embedded database of a node, read as its owner: to compare what is kept before and after. */
public record Database(String url, String user, String password) {

    /** The database of a data folder, while it runs. */
    public static Database of(Path data) {
        try {
            String port = Files.readString(data.resolve("postgres.port")).strip();
            String password = Files.readString(data.resolve("secrets/owner")).strip();
            return new Database("jdbc:postgresql://127.0.0.1:" + port + "/banyan", "banyan_owner", password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a further node needs to work on the same database as this account. */
    public Map<String, String> environment(Path data) {
        try {
            return Map.of(
                    "BANYAN_DB_URL", url,
                    "BANYAN_DB_USER", user,
                    "BANYAN_DB_PASSWORD", password,
                    "BANYAN_DB_APP_USER", "banyan_app",
                    "BANYAN_DB_APP_PASSWORD",
                            Files.readString(data.resolve("secrets/application"))
                                    .strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A connection as the owner. */
    public Connection open() {
        try {
            return DriverManager.getConnection(url, user, password);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public long number(String sql) {
        return Long.parseLong(column(sql).get(0));
    }

    /** The first column of an answer, as text. */
    public List<String> column(String sql) {
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(String.valueOf(rows.getString(1)));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** A checksum of the rows of every table of the portal's schemas, except the named ones. */
    public Map<String, String> checksums(List<String> except) {
        Map<String, String> sums = new TreeMap<>();
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String table : tables(statement)) {
                if (!except.contains(table)) {
                    sums.put(table, checksum(statement, table));
                }
            }
            connection.rollback();
            return sums;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("select quote_ident(schemaname) || '.' || quote_ident(tablename)"
                + " from pg_tables where schemaname = 'core' or schemaname like 'plugin\\_%' order by 1")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static String checksum(Statement statement, String table) throws SQLException {
        // a sum of hashes does not depend on the order of rows
        String sql = "select count(*) || '/' || coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) from " + table
                + " t";
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
