package banyan.launch;

import banyan.launch.db.Database;
import banyan.launch.db.EmbeddedPostgres;
import banyan.launch.db.ExternalDatabase;
import banyan.launch.server.Contract;
import banyan.launch.server.PayaraServer;
import banyan.launch.server.Readiness;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** The running portal: what was started, in order, so that it is stopped in the opposite order. */
final class Portal {

    private final Home home;
    private final Settings settings;
    private final Console console;
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private boolean stopped;

    Portal(Home home, Settings settings, Console console) {
        this.home = home;
        this.settings = settings;
        this.console = console;
    }

    void start() throws IOException {
        Readiness.checkPortIsFree(settings);
        DataFolder data = keep(DataFolder.hold(settings.data()));
        Database database = database(data);
        PayaraServer server = PayaraServer.prepare(home, data, settings);
        Contract.tell(home, data, settings, database);
        console.say(Messages.one("starting.server"));
        keep(server).start();
        Readiness.await(settings, data.log());
    }

    /** Called by the end of the start and by signals; the second caller finds nothing left to stop. */
    synchronized void stop() {
        if (stopped) {
            return;
        }
        stopped = true;
        Contract.announceDraining();
        while (!started.isEmpty()) {
            AutoCloseable last = started.pop();
            try {
                last.close();
            } catch (Exception e) {
                console.warn(Messages.both("stop.failed", last.getClass().getSimpleName(), e.toString()));
            }
        }
    }

    private Database database(DataFolder data) {
        if (settings.external().isPresent()) {
            console.say(
                    Messages.one("starting.external", settings.external().get().url()));
            return ExternalDatabase.check(settings.external().get());
        }
        console.say(Messages.one("starting.postgres", data.root()));
        return keep(EmbeddedPostgres.start(data)).database();
    }

    private synchronized <T extends AutoCloseable> T keep(T part) {
        started.push(part);
        return part;
    }
}
