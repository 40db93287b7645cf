package banyan.testkit.bench;

import banyan.runtime.plugin.data.PluginTables;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;

/**
 * A real PostgreSQL with the plugin's tables in the plugin's schema, mapped as the portal maps them: the owner migrates, and the
 * plugin works as a role that has only the rights that its migrations grant.
 */
final class BenchTables {

    private static final String APP = "banyan_app";

    /** Sessions of one name are one: the second bench of a run would work on the tables of the first. */
    private static final AtomicInteger OPENED = new AtomicInteger();

    private final EntityManagerFactory entities;
    private final DataSource owner;
    private final String schema;

    private BenchTables(EntityManagerFactory entities, DataSource owner, String schema) {
        this.entities = entities;
        this.owner = owner;
        this.schema = schema;
    }

    static BenchTables open(Class<?> plugin, String id, List<Class<?>> entities) {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C.UTF-8")
                    .start();
            String schema = PluginTables.schema(id);
            DataSource owner = postgres.getPostgresDatabase();
            migrate(owner, schema, plugin);
            DataSource app = pool(postgres.getPort());
            EntityManagerFactory made = new PersistenceProvider()
                    .createContainerEntityManagerFactory(
                            unit(plugin, entities, app),
                            Map.of(
                                    "eclipselink.session-name", schema + "." + OPENED.incrementAndGet(),
                                    "eclipselink.session.customizer", PluginTables.class.getName(),
                                    "eclipselink.weaving", "static",
                                    "eclipselink.logging.level", "WARNING",
                                    "eclipselink.target-database",
                                            "org.eclipse.persistence.platform.database.PostgreSQLPlatform"));
            return new BenchTables(made, owner, schema);
        } catch (IOException | SQLException | URISyntaxException e) {
            throw new IllegalStateException("No database for the tests of " + id, e);
        }
    }

    /** A connection for each transaction would cost more than the transaction. */
    @SuppressWarnings("deprecation") // the driver's own pool is enough for a bench
    private static DataSource pool(int port) {
        org.postgresql.ds.PGPoolingDataSource pool = new org.postgresql.ds.PGPoolingDataSource();
        pool.setServerNames(new String[] {"localhost"});
        pool.setPortNumbers(new int[] {port});
        pool.setDatabaseName("postgres");
        pool.setUser(APP);
        pool.setMaxConnections(80);
        return pool;
    }

    EntityManagerFactory entities() {
        return entities;
    }

    /** As the owner, for planting what the plugin itself could not do. */
    DataSource owner() {
        return owner;
    }

    String schema() {
        return schema;
    }

    private static void migrate(DataSource source, String schema, Class<?> plugin)
            throws IOException, SQLException, URISyntaxException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create role " + APP + " login; create schema " + schema + "; grant usage on schema " + schema
                            + " to " + APP + "; alter default privileges in schema " + schema
                            + " grant select, insert, update, delete on tables to " + APP
                            + "; alter default privileges in schema " + schema
                            + " grant usage, select on sequences to "
                            + APP + "; set search_path to " + schema);
            for (Path migration : migrations(plugin)) {
                String text = Files.readString(migration);
                statement.execute(text.replace("${app}", APP).replace("${schema}", schema));
            }
        }
    }

    private static List<Path> migrations(Class<?> plugin) throws IOException, URISyntaxException {
        URL classes = plugin.getProtectionDomain().getCodeSource().getLocation();
        try (Stream<Path> all = Files.list(Path.of(classes.toURI()).resolve("db/migration"))) {
            return all.sorted().toList();
        }
    }

    /** Only what EclipseLink asks for is answered. */
    private static PersistenceUnitInfo unit(Class<?> plugin, List<Class<?>> entities, DataSource source) {
        return (PersistenceUnitInfo) Proxy.newProxyInstance(
                BenchTables.class.getClassLoader(),
                new Class<?>[] {PersistenceUnitInfo.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "getPersistenceUnitName" -> plugin.getSimpleName() + "-test";
                    case "getManagedClassNames" ->
                        entities.stream().map(Class::getName).toList();
                    case "getTransactionType" -> PersistenceUnitTransactionType.RESOURCE_LOCAL;
                    case "getNonJtaDataSource" -> source;
                    case "getClassLoader", "getNewTempClassLoader" -> plugin.getClassLoader();
                    case "getProperties" -> new Properties();
                    case "getSharedCacheMode" -> SharedCacheMode.NONE;
                    case "getValidationMode" -> ValidationMode.NONE;
                    case "excludeUnlistedClasses" -> true;
                    case "getMappingFileNames", "getJarFileUrls" -> List.of();
                    case "getPersistenceXMLSchemaVersion" -> "3.0";
                    case "getPersistenceUnitRootUrl" ->
                        plugin.getProtectionDomain().getCodeSource().getLocation();
                    default -> null;
                });
    }
}
