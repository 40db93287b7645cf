package banyan.runtime.plugin.data;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/**
 * The tables of one plugin, brought up to date as the owner role. The application's role gets its rights on each table as
 * it is made, so that a migration may take some back.
 */
public final class PluginSchema {

    private final String schema;
    private final Path migrations;

    /** The schema of a plugin, with the migrations of an unpacked archive. */
    public PluginSchema(String plugin, Path unpacked) {
        this.schema = PluginTables.schema(plugin);
        this.migrations = unpacked.resolve("db").resolve("migration");
    }

    /** The names of the migrations that this version would still have to run, in order. */
    public List<String> pending() {
        if (!Files.isDirectory(migrations)) {
            return List.of();
        }
        return Arrays.stream(flyway().info().pending())
                .map(PluginSchema::sentence)
                .toList();
    }

    /** Whether a newer version has changed the tables already. */
    public boolean isNewer() {
        return Files.isDirectory(migrations)
                && Arrays.stream(flyway().info().applied())
                        .anyMatch(info -> info.getState().name().startsWith("FUTURE"));
    }

    private static String sentence(MigrationInfo info) {
        return "V" + info.getVersion() + " " + info.getDescription();
    }

    /** Runs them. Each is a transaction of its own: what ran before a failing one stays, and the old version goes on. */
    public void migrate() {
        if (Files.isDirectory(migrations)) {
            prepare();
            flyway().migrate();
        }
    }

    /** Removes the schema with everything in it. */
    public void drop() {
        run("drop schema if exists " + schema + " cascade");
    }

    private void prepare() {
        String app = System.getProperty("banyan.db.approle", "banyan_app");
        run(
                "create schema if not exists " + schema,
                "grant usage on schema " + schema + " to \"" + app + "\"",
                "alter default privileges in schema " + schema + " grant select, insert, update, delete on tables to \""
                        + app + "\"",
                "alter default privileges in schema " + schema + " grant usage, select on sequences to \"" + app
                        + "\"");
    }

    private static void run(String... statements) {
        try (Connection connection = DriverManager.getConnection(ownerUrl(), ownerUser(), ownerPassword());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The owner role could not prepare the schema: " + e.getMessage(), e);
        }
    }

    private Flyway flyway() {
        return Flyway.configure(PluginSchema.class.getClassLoader())
                .dataSource(ownerUrl(), ownerUser(), ownerPassword())
                .schemas(schema)
                .defaultSchema(schema)
                .createSchemas(false)
                .locations(new String[0])
                .resourceProvider(new Scripts(migrations))
                .javaMigrationClassProvider(List::of)
                .placeholders(Map.of("app", System.getProperty("banyan.db.approle", "banyan_app"), "schema", schema))
                .ignoreMigrationPatterns("*:future")
                .validateMigrationNaming(true)
                .load();
    }

    private static String ownerUrl() {
        return System.getProperty("banyan.db.owner.url", System.getProperty("banyan.db.url", ""));
    }

    private static @Nullable String ownerUser() {
        return System.getProperty("banyan.db.owner.user");
    }

    private static @Nullable String ownerPassword() {
        return System.getProperty("banyan.db.owner.password");
    }

    /** Reads only this folder: never the class path, where another owner's migrations lie. */
    private record Scripts(Path folder) implements ResourceProvider {

        @Override
        public @Nullable LoadableResource getResource(String name) {
            Path file = folder.resolve(name);
            return Files.isRegularFile(file) ? new Script(file) : null;
        }

        @Override
        public Collection<LoadableResource> getResources(String prefix, String... suffixes) {
            try (Stream<Path> files = Files.list(folder)) {
                List<LoadableResource> found = new ArrayList<>();
                files.filter(file -> {
                            String name = file.getFileName().toString();
                            return name.startsWith(prefix)
                                    && Arrays.stream(suffixes).anyMatch(name::endsWith);
                        })
                        .forEach(file -> found.add(new Script(file)));
                return found;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final class Script extends LoadableResource {

        private final Path file;

        Script(Path file) {
            this.file = file;
        }

        @Override
        public Reader read() {
            try {
                return new StringReader(Files.readString(file, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String getAbsolutePath() {
            return getFilename();
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return file.toString();
        }

        @Override
        public String getFilename() {
            return file.getFileName().toString();
        }

        @Override
        public String getRelativePath() {
            return getFilename();
        }
    }
}
