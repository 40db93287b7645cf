package banyan.runtime.data;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * The data source of the core and of all plugins: who works in one transaction gets one connection. It goes back to the pool
 * after the transaction has ended.
 *
 * <p><b>Trap:</b> the server's pool makes two handles of one transaction speak through one connection to the database, but
 * takes a second connection out of the pool for the second handle as long as the first is open. Twenty-four calls at once, each
 * with its first connection and waiting for its second, would have waited for each other until the pool gave up.
 *
 * <p><b>Trap:</b> entity managers write in the end of a transaction, each in a synchronization of its own, and EclipseLink gives
 * its connection back there: a connection that belongs to one of them is closed before the others have written.
 */
@ApplicationScoped
public class OneConnection implements DataSource {

    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(OneConnection.class);

    @Inject
    CoreSource source;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry running;

    @Override
    public Connection getConnection() throws SQLException {
        int status = running.getTransactionStatus();
        if (status != Status.STATUS_NO_TRANSACTION
                && running.getResource(OneConnection.class) instanceof Connection lent) {
            return lent;
        }
        if (status != Status.STATUS_ACTIVE) {
            return source.get().getConnection();
        }
        Connection connection = source.get().getConnection();
        Connection lent = lent(source.bare(connection));
        running.putResource(OneConnection.class, lent);
        running.registerInterposedSynchronization(new GiveBack(connection));
        return lent;
    }

    private record GiveBack(Connection connection) implements Synchronization {
        @Override
        public void beforeCompletion() {
            // Entity managers have still to write.
        }

        @Override
        public void afterCompletion(int status) {
            try {
                connection.close();
            } catch (SQLException e) {
                LOG.warn("A connection could not be given back", e);
            }
        }
    }

    /** What its borrower closes stays open for the others of the transaction. */
    private static Connection lent(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                OneConnection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, values) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, values);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("There is one account");
    }

    @Override
    public @Nullable PrintWriter getLogWriter() throws SQLException {
        return source.get().getLogWriter();
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) throws SQLException {
        source.get().setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        source.get().setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return source.get().getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return source.get().getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return source.get().unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return source.get().isWrapperFor(type);
    }
}
