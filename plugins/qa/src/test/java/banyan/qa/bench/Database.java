package banyan.qa.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.sessions.Session;

/** A real PostgreSQL with the plugin's tables in the plugin's schema, mapped as the portal maps them. */
final class Database {

    static final String SCHEMA = "plugin_qa";

    private Database() {}

    static EntityManagerFactory open(List<Class<?>> entities) {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C.UTF-8")
                    .start();
            migrate(postgres.getPostgresDatabase());
            return new PersistenceProvider()
                    .createContainerEntityManagerFactory(
                            unit(entities, postgres.getPostgresDatabase()),
                            Map.of(
                                    "eclipselink.session.customizer", Qualifier.class.getName(),
                                    "eclipselink.logging.level", "WARNING",
                                    "eclipselink.target-database",
                                            "org.eclipse.persistence.platform.database.PostgreSQLPlatform"));
        } catch (Exception e) {
            throw new IllegalStateException("No database for the tests", e);
        }
    }

    private static void migrate(DataSource source) throws Exception {
        try (InputStream in = Database.class.getResourceAsStream("/db/migration/V001__questions_and_answers.sql");
                Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema " + SCHEMA + "; set search_path to " + SCHEMA + ";"
                    + new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Only what EclipseLink asks for is answered. */
    private static PersistenceUnitInfo unit(List<Class<?>> entities, DataSource source) {
        return (PersistenceUnitInfo) Proxy.newProxyInstance(
                Database.class.getClassLoader(),
                new Class<?>[] {PersistenceUnitInfo.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "getPersistenceUnitName" -> "qa-test";
                    case "getManagedClassNames" ->
                        entities.stream().map(Class::getName).toList();
                    case "getTransactionType" -> PersistenceUnitTransactionType.RESOURCE_LOCAL;
                    case "getNonJtaDataSource" -> source;
                    case "getClassLoader" -> Database.class.getClassLoader();
                    case "getNewTempClassLoader" -> Database.class.getClassLoader();
                    case "getProperties" -> new Properties();
                    case "getSharedCacheMode" -> SharedCacheMode.NONE;
                    case "getValidationMode" -> ValidationMode.NONE;
                    case "excludeUnlistedClasses" -> true;
                    case "getMappingFileNames", "getJarFileUrls" -> List.of();
                    case "getPersistenceXMLSchemaVersion" -> "3.0";
                    case "getPersistenceUnitRootUrl" -> root();
                    case "addTransformer" -> ignored((ClassTransformer) args[0]);
                    default -> null;
                });
    }

    private static Object ignored(ClassTransformer transformer) {
        return null;
    }

    private static URL root() {
        return Database.class.getProtectionDomain().getCodeSource().getLocation();
    }

    /** As the portal does it for a plugin. */
    public static final class Qualifier implements SessionCustomizer {
        @Override
        public void customize(Session session) {
            session.getLogin().setTableQualifier(SCHEMA);
        }
    }
}
