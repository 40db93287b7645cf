package banyan.launch.db;

import banyan.launch.Refused;
import banyan.launch.Settings.ExternalServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL server of the enterprise's: checked at the start, with a sentence for each way in which it can refuse. */
public final class ExternalDatabase {

    private static final int OLDEST = 14;
    private static final String STARTING_UP = "57P03";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private ExternalDatabase() {}

    public static Database check(ExternalServer server) {
        try (Connection asOwner = connect(server.url(), server.user(), server.password())) {
            int version = asOwner.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new Refused("database.old", server.url(), version, OLDEST);
            }
            return server.application()
                    .map(account -> withApplicationAccount(server, account.user(), account.password()))
                    .orElseGet(() -> withLoweredRole(server, asOwner));
        } catch (SQLException e) {
            throw refusal(server.url(), server.user(), e);
        }
    }

    /** A server that starts at this moment, or replays what a crash left, says so and is waited for. */
    private static Connection connect(String url, String user, String password) throws SQLException {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                return DriverManager.getConnection(url, user, password);
            } catch (SQLException e) {
                if (!STARTING_UP.equals(e.getSQLState()) || Instant.now().isAfter(end)) {
                    throw e;
                }
                pause(e);
            }
        }
    }

    private static void pause(SQLException why) throws SQLException {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw why;
        }
    }

    private static Database withApplicationAccount(ExternalServer server, String user, String password) {
        try (Connection asApplication = connect(server.url(), user, password)) {
            return new Database(
                    server.url(),
                    server.user(),
                    server.password(),
                    server.url(),
                    asApplication.getMetaData().getUserName(),
                    password,
                    user);
        } catch (SQLException e) {
            throw refusal(server.url(), user, e);
        }
    }

    /** Without a second account the pool signs in as the owner and gives the owner's rights away at once. */
    private static Database withLoweredRole(ExternalServer server, Connection asOwner) {
        String role = "";
        try {
            role = asOwner.getCatalog() + "_app";
            if (!isMember(asOwner, role)) {
                createRole(asOwner, role);
            }
        } catch (SQLException e) {
            throw new Refused(
                    e, "database.role", role, server.user(), createRoleSql(role), grantSql(role, server.user()));
        }
        String separator = server.url().contains("?") ? "&" : "?";
        return new Database(
                server.url(),
                server.user(),
                server.password(),
                server.url() + separator + "options=-c%20role=" + role,
                server.user(),
                server.password(),
                role);
    }

    private static boolean isMember(Connection asOwner, String role) throws SQLException {
        try (PreparedStatement query = asOwner.prepareStatement(
                "select pg_has_role(current_user, oid, 'member') from pg_roles where rolname = ?")) {
            query.setString(1, role);
            try (ResultSet found = query.executeQuery()) {
                return found.next() && found.getBoolean(1);
            }
        }
    }

    private static void createRole(Connection asOwner, String role) throws SQLException {
        String owner = asOwner.getMetaData().getUserName();
        try (Statement statement = asOwner.createStatement()) {
            try (ResultSet found = statement.executeQuery(
                    "select 1 from pg_roles where rolname = '" + role.replace("'", "''") + "'")) {
                if (found.next()) {
                    statement.execute(grantSql(role, owner));
                    return;
                }
            }
            statement.execute(createRoleSql(role));
            statement.execute(grantSql(role, owner));
        }
    }

    private static String createRoleSql(String role) {
        return "create role " + quoted(role) + " nologin";
    }

    private static String grantSql(String role, String owner) {
        return "grant " + quoted(role) + " to " + quoted(owner);
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static Refused refusal(String url, String user, SQLException e) {
        @Nullable String state = e.getSQLState();
        String reason = String.valueOf(e.getMessage());
        if (state == null) {
            return new Refused(e, "database.unreachable", url, reason);
        }
        return switch (state) {
            case "28P01", "28000" -> new Refused(e, "database.password", url, user, reason);
            case "3D000" -> new Refused(e, "database.missing", url, reason);
            default -> new Refused(e, "database.unreachable", url, reason);
        };
    }
}
