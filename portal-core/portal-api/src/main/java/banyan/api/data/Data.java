package banyan.api.data;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.function.Supplier;

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

    /**
     * What is read more than once for one page. While a page loads nothing changes in its transaction, so what was read under a
     * key is given again; in every other call it is read anew.
     *
     * @param key says what is read and for whom; a record of the plugin's own, so that nobody else has it
     */
    <T> T once(Object key, Supplier<T> read);

    /** The schema of this plugin's tables. */
    String schema();

    /** A new key: a UUID of version 7, which sorts by time. */
    UUID newId();
}
