package banyan.testkit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * While it is open no job of any node begins: what changes in the database, requests have changed. It holds the rows of the
 * job table, where a node that wants to begin a job waits.
 */
public final class Standstill implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Connection connection;

    private Standstill(Connection connection) {
        this.connection = connection;
    }

    /** Waits until the jobs that run have ended. */
    public static Standstill ofJobs(Database database) {
        Connection connection = database.open();
        Eventually.until("no job runs", PATIENCE, () -> noneRuns(connection));
        return new Standstill(connection);
    }

    private static boolean noneRuns(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            connection.rollback();
            try (ResultSet row = statement.executeQuery("select coalesce(bool_or(held.picked), false)"
                    + " from (select picked from core.scheduled_task for update) held")) {
                row.next();
                return !row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try (connection) {
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
