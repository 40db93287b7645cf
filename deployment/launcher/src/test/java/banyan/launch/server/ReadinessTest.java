package banyan.launch.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import banyan.launch.Refused;
import banyan.launch.Settings;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadinessTest {

    private static final Path LOG = Path.of("log");

    @AfterEach
    void forget() {
        System.clearProperty("banyan.start.failure");
    }

    @Test
    void aTakenPortIsRefusedByItsNumber() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Settings settings = on(other.getLocalPort());
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> Readiness.checkPortIsFree(settings))
                    .satisfies(refused -> assertThat(refused.key()).isEqualTo("port.taken"))
                    .withMessageContaining("port " + other.getLocalPort() + " ");
        }
    }

    @Test
    void itWaitsUntilThePortalIsReady() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer portal = portal(() -> asked.incrementAndGet() < 4 ? 503 : 200);
        assertThatCode(() -> Readiness.await(on(portal.getAddress().getPort()), LOG))
                .doesNotThrowAnyException();
        assertThat(asked).hasValue(4);
        portal.stop(0);
    }

    @Test
    void thePortalsOwnReasonIsPassedOn() throws IOException {
        HttpServer portal = portal(() -> 503);
        System.setProperty("banyan.start.failure", "The database is newer than this program.");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Readiness.await(on(portal.getAddress().getPort()), LOG))
                .withMessageContaining("The database is newer than this program.")
                .satisfies(
                        refused -> assertThat(refused.bothLanguages().lines()).hasSize(1));
        portal.stop(0);
    }

    @Test
    void aServerWithoutThePortalIsNotWaitedForLong() throws IOException {
        HttpServer empty = portal(() -> 404);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Readiness.await(on(empty.getAddress().getPort()), LOG))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("portal.silent"));
        empty.stop(0);
    }

    private static Settings on(int port) {
        return new Settings(port, Path.of("data"), "127.0.0.1", true, false, Optional.empty());
    }

    private static HttpServer portal(java.util.function.IntSupplier status) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/health/ready", exchange -> {
            exchange.sendResponseHeaders(status.getAsInt(), -1);
            exchange.close();
        });
        server.start();
        return server;
    }
}
