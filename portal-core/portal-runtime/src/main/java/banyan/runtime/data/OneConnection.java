package banyan.runtime.data;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
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

/**
 * The data source of plugins: inside a transaction it lends the connection on which the core already works.
 *
 * <p><b>Trap:</b> the server's pool makes two handles of one transaction speak through one connection to the database, but
 * takes a second connection out of the pool for the second handle as long as the first is open. Twenty-four calls at once, each
 * with its first connection and waiting for its second, would have waited for each other until the pool gave up.
 */
@ApplicationScoped
public class OneConnection implements DataSource {

    @Resource(lookup = "java:global/jdbc/banyan")
    DataSource pool;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry running;

    @Inject
    Sql sql;

    @Override
    public Connection getConnection() throws SQLException {
        if (running.getTransactionStatus() != Status.STATUS_ACTIVE) {
            return pool.getConnection();
        }
        if (running.getResource(OneConnection.class) instanceof Connection lent) {
            return lent;
        }
        Connection lent = lent(sql.connection());
        running.putResource(OneConnection.class, lent);
        return lent;
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
        return pool.getLogWriter();
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) throws SQLException {
        pool.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        pool.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return pool.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return pool.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return pool.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return pool.isWrapperFor(type);
    }
}
