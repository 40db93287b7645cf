package banyan.runtime.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
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
}
