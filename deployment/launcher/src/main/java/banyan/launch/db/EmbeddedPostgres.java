package banyan.launch.db;

import banyan.launch.DataFolder;
import banyan.launch.Refused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/**
 * A real PostgreSQL in the data folder, with durable settings. It is started again by itself when it dies, on the same
 * port, so that the pool of the portal finds it again.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    /** After a kill the old server's last processes hold its memory for a moment. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final long PAUSE_MILLIS = 100;

    private final PostgresCluster cluster;
    private final DataFolder data;
    private final int port;
    private volatile Process process;
    private volatile boolean stopping;

    private EmbeddedPostgres(PostgresCluster cluster, DataFolder data, int port) throws IOException {
        this.cluster = cluster;
        this.data = data;
        this.port = port;
        this.process = cluster.launch(port);
    }

    /** Starts the server and makes sure that the database and its two roles are there. */
    public static EmbeddedPostgres start(DataFolder data) {
        PostgresProgram.checkAllowed();
        PostgresCluster cluster = new PostgresCluster(PostgresProgram.unpackedIn(data), data);
        if (cluster.isNew()) {
            cluster.create();
        }
        cluster.freeFromOrphans();
        try {
            EmbeddedPostgres server = new EmbeddedPostgres(cluster, data, freePort(data));
            server.awaitReady();
            server.watch();
            try (Connection asSuperuser = server.connectAsSuperuser()) {
                Roles.prepare(asSuperuser, server.database());
            }
            return server;
        } catch (IOException | SQLException e) {
            throw new Refused(e, "postgres.start", cluster.log());
        }
    }

    /** How to reach a database that another process of this data folder has started. */
    public static Database runningIn(DataFolder data) {
        return databaseOn(rememberedPort(data), data);
    }

    public Database database() {
        return databaseOn(port, data);
    }

    /** The process of the moment; it changes when the server was started again. */
    public Process process() {
        return process;
    }

    @Override
    public void close() {
        stopping = true;
        if (process.isAlive()) {
            cluster.stop();
        }
    }

    private static Database databaseOn(int port, DataFolder data) {
        String url = url(port, Roles.DATABASE);
        return new Database(
                url,
                Roles.OWNER,
                data.keptSecret("owner"),
                url,
                Roles.APPLICATION,
                data.keptSecret("application"),
                Roles.APPLICATION);
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private Connection connectAsSuperuser() throws SQLException {
        return DriverManager.getConnection(
                url(port, "postgres"), PostgresCluster.SUPERUSER, data.keptSecret("postgres"));
    }

    private void awaitReady() throws IOException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            try (Connection connection = connectAsSuperuser()) {
                if (connection.isValid(5)) {
                    return;
                }
            } catch (SQLException notYet) {
                if (Instant.now().isAfter(deadline)) {
                    throw new Refused(notYet, "postgres.start", cluster.log());
                }
            }
            pause();
            if (!process.isAlive() && !stopping) {
                cluster.freeFromOrphans();
                process = cluster.launch(port);
            }
        }
    }

    private void watch() {
        Thread watcher = new Thread(this::keepRunning, "postgresql-watch");
        watcher.setDaemon(true);
        watcher.start();
    }

    private void keepRunning() {
        while (!stopping) {
            try {
                process.waitFor();
                if (!stopping) {
                    awaitReady();
                }
            } catch (InterruptedException stopped) {
                return;
            } catch (IOException | Refused failed) {
                // The portal reports itself as not ready; the next round tries again.
                System.getLogger(EmbeddedPostgres.class.getName())
                        .log(System.Logger.Level.ERROR, "PostgreSQL does not come back", failed);
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(e, "interrupted");
        }
    }

    /** The same port at each start, so that an administrator's tools keep their address, unless somebody took it. */
    private static int freePort(DataFolder data) throws IOException {
        Path memory = portFile(data);
        if (Files.exists(memory) && isFree(rememberedPort(data))) {
            return rememberedPort(data);
        }
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            DataFolder.writePrivately(memory, Integer.toString(any.getLocalPort()));
            return any.getLocalPort();
        }
    }

    private static int rememberedPort(DataFolder data) {
        try {
            return Integer.parseInt(Files.readString(portFile(data)).strip());
        } catch (IOException | NumberFormatException e) {
            throw new Refused(e, "postgres.port", portFile(data));
        }
    }

    private static Path portFile(DataFolder data) {
        return data.root().resolve("postgres.port");
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
