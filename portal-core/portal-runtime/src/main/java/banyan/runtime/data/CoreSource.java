package banyan.runtime.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;

/**
 * The data source of entity managers of the container. What takes part in a transaction takes its connection from this very
 * one: a data source looked up anew by JNDI committed by itself. The unit {@code core} has no entities; it is there for this.
 */
@ApplicationScoped
public class CoreSource {

    @PersistenceUnit(unitName = "core")
    EntityManagerFactory core;

    public DataSource get() {
        Session session = core.unwrap(Session.class);
        if (session.getLogin().getConnector() instanceof JNDIConnector connector) {
            return connector.getDataSource();
        }
        throw new IllegalStateException("The core's entity managers have no data source of the container");
    }

    /**
     * The driver's own connection inside a handle of the pool.
     *
     * <p><b>Trap:</b> the handle looks for {@code ResultSet.getObject} by reflection at each value, and {@code unwrap} gives a
     * proxy that is no connection. Only the pool's data source itself answers with what it holds.
     */
    Connection bare(Connection handle) throws SQLException {
        DataSource source = get();
        try {
            Method inside = source.getClass().getMethod("getConnection", Connection.class);
            return (Connection) inside.invoke(source, handle);
        } catch (ReflectiveOperationException e) {
            throw new SQLException("The server's data source does not show its connections", e);
        }
    }
}
