package banyan.runtime.data;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/**
 * Brings the core's tables to the version of this program, as the owner role. The application's role never changes a
 * table: what it may do with each is granted in the migrations.
 */
@ApplicationScoped
public class CoreSchema {

    /** The database was migrated by a newer program; this one would not understand it. */
    public static class NewerThanProgram extends RuntimeException {
        private static final long serialVersionUID = 1;

        NewerThanProgram(String found, String known) {
            super("The database is at version " + found + ", this program knows only " + known
                    + ". Start the newer Banyan, or restore the backup that was made before the upgrade. "
                    + "数据库是 " + found + " 版，这个程序只认得 " + known + " 版。用新版程序启动，或者恢复升级前的备份。");
        }
    }

    public void migrate() {
        Flyway flyway = Flyway.configure(CoreSchema.class.getClassLoader())
                .dataSource(
                        System.getProperty("banyan.db.owner.url", System.getProperty("banyan.db.url")),
                        System.getProperty("banyan.db.owner.user"),
                        System.getProperty("banyan.db.owner.password"))
                .schemas(CoreTables.SCHEMA)
                .defaultSchema(CoreTables.SCHEMA)
                .locations("classpath:db/core")
                .placeholders(Map.of("app", System.getProperty("banyan.db.approle", "banyan_app")))
                .outOfOrder(true)
                .load();
        refuseNewer(flyway);
        flyway.migrate();
    }

    private static void refuseNewer(Flyway flyway) {
        for (MigrationInfo applied : flyway.info().applied()) {
            if (applied.getState().name().startsWith("FUTURE")) {
                throw new NewerThanProgram(String.valueOf(applied.getVersion()), newestKnown(flyway));
            }
        }
    }

    private static String newestKnown(Flyway flyway) {
        String newest = "0";
        for (MigrationInfo info : flyway.info().all()) {
            if (info.getPhysicalLocation() != null && info.getVersion() != null) {
                newest = info.getVersion().getVersion();
            }
        }
        return newest;
    }

    /** A sentence for whoever starts the portal. */
    public static String explain(RuntimeException failure) {
        if (failure instanceof FlywayException) {
            return "The tables of the core could not be brought up to date: " + failure.getMessage() + " 核心的数据表没有更新成。";
        }
        return String.valueOf(failure.getMessage());
    }
}
