package banyan.launch;

import banyan.launch.server.Contract;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sun.misc.Signal;

/** {@code banyan run}: starts the portal and stays until a signal ends it. */
@Command(name = "run", description = "Start the portal.", mixinStandardHelpOptions = true)
public final class RunCommand implements Callable<Integer> {

    private final Console console;
    private final CountDownLatch end = new CountDownLatch(1);

    @Option(names = "--port", paramLabel = "PORT", description = "Where it listens; BANYAN_PORT or 8080 without it.")
    private @Nullable Integer port;

    @Option(names = "--data", paramLabel = "DIR", description = "The data folder; BANYAN_DATA or ./data without it.")
    private @Nullable Path data;

    @Option(names = "--demo", description = "Make the demo enterprise; listen on this machine only.")
    private boolean demo;

    @Option(names = "--safe-mode", description = "Start the core without any plugin.")
    private boolean safeMode;

    public RunCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Settings settings = Settings.of(port, data, demo, safeMode, System.getenv());
        Portal portal = new Portal(new Home(), settings, console);
        stopOn("TERM", portal);
        stopOn("INT", portal);
        stopOn("HUP", portal);
        try {
            portal.start();
        } catch (Exception | Error failed) {
            portal.stop();
            throw failed;
        }
        ClassArchive.ready(console);
        welcome(settings);
        end.await();
        return 0;
    }

    private void welcome(Settings settings) {
        String address = settings.url();
        Contract.setupSecret().ifPresent(secret -> console.say(Messages.both("setup", address + "/setup", secret)));
        // Scripts and tests wait for exactly this line.
        console.say("Banyan is ready at " + address);
    }

    /** Not a shutdown hook: those run all at once, and the database must outlive the server. */
    private void stopOn(String signal, Portal portal) {
        Signal.handle(new Signal(signal), caught -> {
            Thread stopper = new Thread(
                    () -> {
                        console.say(Messages.one("stopping"));
                        portal.stop();
                        end.countDown();
                        System.exit(0);
                    },
                    "stop");
            stopper.start();
        });
    }
}
