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

    /** Deployment is over when the waiting begins: a server that keeps answering 404 has no portal in it. */
    private static final int ENOUGH_NOT_FOUND = 100;

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
        int unknown = 0;
        for (int status = status(settings); status != HttpURLConnection.HTTP_OK; status = status(settings)) {
            Contract.failure().ifPresent(sentence -> {
                throw new Refused("portal.refuses", sentence);
            });
            unknown = status == HttpURLConnection.HTTP_NOT_FOUND ? unknown + 1 : 0;
            if (unknown > ENOUGH_NOT_FOUND || Instant.now().isAfter(deadline)) {
                throw new Refused("portal.silent", log);
            }
            pause();
        }
    }

    private static int status(Settings settings) {
        try {
            URI ready = URI.create(settings.url() + "/health/ready");
            HttpURLConnection connection = (HttpURLConnection) ready.toURL().openConnection();
            connection.setConnectTimeout(2_000);
            connection.setReadTimeout(10_000);
            return connection.getResponseCode();
        } catch (IOException notYet) {
            return HttpURLConnection.HTTP_UNAVAILABLE;
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
