package banyan.launch.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The three small files that Payara reads at its start. */
final class ServerFiles {

    private static final String LISTENER =
            "configs.config.server-config.network-config.network-listeners.network-listener.http-listener.";
    private static final String HTTP =
            "configs.config.server-config.network-config.protocols.protocol.http-listener.http.";
    private static final String THREADS = "configs.config.server-config.thread-pools.thread-pool.http-thread-pool.";

    private ServerFiles() {}

    /** Before the server starts: where it listens, and that text travels compressed. */
    static Path beforeBoot(Path folder, String address) throws IOException {
        return write(
                folder.resolve("before-boot.txt"),
                List.of(
                        "set " + LISTENER + "address=" + address,
                        "set " + HTTP + "compression=on",
                        "set " + HTTP + "compression-min-size-bytes=1024",
                        "set " + HTTP + "compressable-mime-type=text/html,text/css,text/plain,text/csv,text/calendar,"
                                + "application/javascript,text/javascript,application/json,application/problem+json,"
                                + "image/svg+xml",
                        "set " + HTTP + "trace-enabled=false",
                        // A DELETE may say why; the server would refuse its body before the portal sees it.
                        "set " + HTTP + "allow-payload-for-undefined-http-methods=true",
                        "set " + THREADS + "max-thread-pool-size=64",
                        // Jobs are the portal's own, in its database; Payara's timers would open a database of theirs.
                        "set configs.config.server-config.ejb-container.ejb-timer-service.ejb-timer-service=Dummy"));
    }

    /** After it has started: Payara's own pages would lie over the portal's /health and /metrics, open to everyone. */
    static Path afterBoot(Path folder) throws IOException {
        return write(
                folder.resolve("after-boot.txt"),
                List.of(
                        "set-microprofile-healthcheck-configuration --enabled=false",
                        "set-metrics-configuration --enabled=false --dynamic=true",
                        "set-openapi-configuration --enabled=false"));
    }

    /** Everything that Payara says goes to files; the terminal is for the launcher's own lines. */
    static Path logging(Path folder, Path logFolder) throws IOException {
        String pattern =
                logFolder.resolve("portal").toString().replace("\\", "\\\\").replace("%", "%%") + ".%g.log";
        return write(
                folder.resolve("logging.properties"),
                List.of(
                        "handlers=java.util.logging.FileHandler",
                        ".level=INFO",
                        "java.util.logging.FileHandler.pattern=" + pattern,
                        "java.util.logging.FileHandler.limit=10000000",
                        "java.util.logging.FileHandler.count=5",
                        "java.util.logging.FileHandler.append=true",
                        "java.util.logging.FileHandler.encoding=UTF-8",
                        "java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter",
                        "java.util.logging.SimpleFormatter.format=" + "%1$tFT%1$tT.%1$tL%1$tz %4$-7s %3$s %5$s%6$s%n"));
    }

    private static Path write(Path file, List<String> lines) throws IOException {
        return Files.write(file, lines);
    }
}
