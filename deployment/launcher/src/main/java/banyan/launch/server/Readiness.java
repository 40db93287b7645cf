package banyan.launch.server;

import banyan.launch.Refused;
import banyan.launch.Settings;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Asks from outside whether the portal answers: before the start it must not, after the start it must. */
public final class Readiness {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int PAUSE_MILLIS = 50;

    private Readiness() {}

    /** A taken port would only be noticed deep inside the server; here the sentence can still name it. */
    public static void checkPortIsFree(Settings settings) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(settings.address()), settings.port()));
        } catch (IOException e) {
            throw new Refused(e, "port.taken", Integer.toString(settings.port()), settings.address());
        }
    }

    /** Waits for the portal's own word. A failed deployment leaves a server that answers 404 for ever. */
    public static void await(Settings settings, Path log) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!answers(settings)) {
            Contract.failure().ifPresent(sentence -> {
                throw new Refused("portal.refuses", sentence);
            });
            if (Instant.now().isAfter(deadline)) {
                throw new Refused("portal.silent", log);
            }
            pause();
        }
    }

    private static boolean answers(Settings settings) {
        try {
            URI ready = URI.create("http://" + settings.host() + ":" + settings.port() + "/health/ready");
            HttpURLConnection connection = (HttpURLConnection) ready.toURL().openConnection();
            connection.setConnectTimeout(2_000);
            connection.setReadTimeout(10_000);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
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
}
