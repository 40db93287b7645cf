package banyan.runtime.plugin.data;

import banyan.api.data.Data;
import banyan.runtime.data.Ids;
import banyan.runtime.data.TransactionMemory;
import banyan.runtime.plugin.PluginClasses;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.SynchronizationType;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.validation.ValidatorFactory;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;
import org.jspecify.annotations.Nullable;

/**
 * One generation's way to its tables: one entity manager for each transaction, in the core's transaction and on the core's
 * connection.
 */
public final class PluginData implements Data {

    private final String plugin;
    private final long generation;
    private final Ids ids;
    private final TransactionSynchronizationRegistry transactions;
    private final TransactionMemory memory;
    private volatile @Nullable EntityManagerFactory factory;

    public PluginData(
            String plugin,
            long generation,
            Ids ids,
            TransactionSynchronizationRegistry transactions,
            TransactionMemory memory) {
        this.plugin = plugin;
        this.generation = generation;
        this.ids = ids;
        this.transactions = transactions;
        this.memory = memory;
    }

    /** Makes the entity managers possible, once the plugin has named its entities. */
    public void open(
            List<Class<?>> entities, PluginClasses loader, Path root, DataSource source, ValidatorFactory validation) {
        if (entities.isEmpty()) {
            return;
        }
        Map<String, Object> properties = new HashMap<>();
        properties.put(PersistenceUnitProperties.TARGET_SERVER, "Glassfish");
        properties.put(PersistenceUnitProperties.TARGET_DATABASE, PostgreSQLPlatform.class.getName());
        properties.put(PersistenceUnitProperties.DEPLOY_ON_STARTUP, "true");
        properties.put(PersistenceUnitProperties.SESSION_NAME, PluginTables.sessionName(plugin, generation));
        properties.put(PersistenceUnitProperties.SESSION_CUSTOMIZER, PluginTables.class.getName());
        properties.put(PersistenceUnitProperties.WEAVING, "static");
        properties.put(PersistenceUnitProperties.LOGGING_LEVEL, "WARNING");
        properties.put("jakarta.persistence.validation.factory", validation);
        PluginUnit unit = new PluginUnit(PluginTables.sessionName(plugin, generation), entities, loader, root, source);
        factory = new PersistenceProvider().createContainerEntityManagerFactory(unit, properties);
    }

    @Override
    public EntityManager em() {
        EntityManagerFactory open = factory;
        if (open == null) {
            throw new IllegalStateException("The plugin " + plugin + " has named no entities, or it has stopped");
        }
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException(
                    "The plugin " + plugin + " asks for its data outside of a running use case");
        }
        if (transactions.getResource(this) instanceof EntityManager running) {
            return running;
        }
        EntityManager fresh = open.createEntityManager(SynchronizationType.SYNCHRONIZED);
        fresh.joinTransaction();
        transactions.putResource(this, fresh);
        transactions.registerInterposedSynchronization(new CloseAfter(fresh));
        return fresh;
    }

    private record CloseAfter(EntityManager entities) implements Synchronization {
        @Override
        public void beforeCompletion() {
            // EclipseLink writes its changes by a synchronization of its own.
        }

        @Override
        public void afterCompletion(int status) {
            entities.close();
        }
    }

    @Override
    public <T> T once(Object key, Supplier<T> read) {
        return memory.whileReading(key, read);
    }

    @Override
    public String schema() {
        return PluginTables.schema(plugin);
    }

    @Override
    public UUID newId() {
        return ids.next();
    }

    public void close() {
        EntityManagerFactory open = factory;
        factory = null;
        if (open != null && open.isOpen()) {
            open.close();
        }
    }
}
