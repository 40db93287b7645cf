package banyan.runtime.plugin.life;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets one node at a time change which plugins should run. It is held by a connection of its own, so that it goes with the
 * process that held it, however that ends.
 */
final class ClusterLock implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ClusterLock.class);
    private static final long KEY = 0x62616e79616e01L;

    private final Connection connection;

    private ClusterLock(Connection connection) {
        this.connection = connection;
    }

    /** Waits for its turn. */
    static ClusterLock take(Duration patience) {
        Connection connection = null;
        try {
            connection = DriverManager.getConnection(
                    System.getProperty("banyan.db.url", ""),
                    System.getProperty("banyan.db.user", ""),
                    System.getProperty("banyan.db.password", ""));
            try (Statement statement = connection.createStatement()) {
                statement.execute("set lock_timeout = " + patience.toMillis());
                statement.execute("select pg_advisory_lock(" + KEY + ")");
            }
            return new ClusterLock(connection);
        } catch (SQLException e) {
            if (connection != null) {
                new ClusterLock(connection).close();
            }
            throw new StepFailed(
                    "",
                    Step.INSPECT,
                    "AnotherChangeRuns",
                    "Another change of plugins is running: " + e.getMessage(),
                    e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.debug("The lock's connection was closed already", e);
        }
    }
}
