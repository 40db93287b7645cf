package banyan.api.data;

import jakarta.persistence.EntityManager;
import java.util.UUID;

/**
 * The plugin's own tables, in the transaction of the running use case.
 *
 * <p>All changes of one call, of the core and of the plugin, are committed together or not at all. Native SQL is not
 * given the plugin's schema by itself: write {@code schema()} before table names there.
 *
 * @since 1.0
 */
public interface Data {

    /**
     * The entity manager of this transaction; refuses outside of one.
     *
     * @throws IllegalStateException when no use case, event or job of this plugin is running
     */
    EntityManager em();

    /** The schema of this plugin's tables. */
    String schema();

    /** A new key: a UUID of version 7, which sorts by time. */
    UUID newId();
}
