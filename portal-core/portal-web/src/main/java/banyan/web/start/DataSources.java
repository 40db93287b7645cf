package banyan.web.start;

import jakarta.annotation.sql.DataSourceDefinition;

/**
 * The one pool of connections, as the application's role. The launcher says where the database is; connections are checked
 * before use, so that the portal goes on by itself after PostgreSQL was restarted.
 *
 * <p><b>Trap:</b> a definition in a library of the WAR is read too late for JPA, so it stands here.
 */
@DataSourceDefinition(
        name = "java:global/jdbc/banyan",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=banyan.db.url}",
        user = "${MPCONFIG=banyan.db.user}",
        password = "${MPCONFIG=banyan.db.password}",
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 24,
        maxIdleTime = 300,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=5",
            "fish.payara.fail-all-connections=true"
        })
final class DataSources {
    private DataSources() {}
}
