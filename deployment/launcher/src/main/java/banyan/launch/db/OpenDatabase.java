package banyan.launch.db;

import banyan.launch.DataFolder;
import banyan.launch.Refused;
import banyan.launch.Settings;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A database for a command: the external one, the one that a portal runs on, or the embedded one started for it. */
public final class OpenDatabase implements AutoCloseable {

    private final Database database;
    private final @Nullable DataFolder held;
    private final @Nullable EmbeddedPostgres started;

    private OpenDatabase(Database database, @Nullable DataFolder held, @Nullable EmbeddedPostgres started) {
        this.database = database;
        this.held = held;
        this.started = started;
    }

    /** For reading: a portal may be working on it. */
    public static OpenDatabase shared(Path data, Map<String, String> env) {
        return open(DataFolder.holdIfFree(data), data, env);
    }

    /** For replacing all of it: no portal may be working on this data folder. */
    public static OpenDatabase alone(Path data, Map<String, String> env) {
        DataFolder folder = DataFolder.holdIfFree(data);
        if (folder == null) {
            throw new Refused("restore.running", data);
        }
        return open(folder, data, env);
    }

    public Database database() {
        return database;
    }

    @Override
    public void close() {
        if (started != null) {
            started.close();
        }
        if (held != null) {
            held.close();
        }
    }

    private static OpenDatabase open(@Nullable DataFolder held, Path data, Map<String, String> env) {
        var external = Settings.server(env);
        if (external.isPresent()) {
            return new OpenDatabase(ExternalDatabase.check(external.get()), held, null);
        }
        if (held == null) {
            return new OpenDatabase(EmbeddedPostgres.runningIn(DataFolder.at(data)), null, null);
        }
        EmbeddedPostgres server = EmbeddedPostgres.start(held);
        return new OpenDatabase(server.database(), held, server);
    }
}
