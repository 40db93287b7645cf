package banyan.verify.oidc;

import banyan.testkit.Eventually;
import banyan.testkit.Ports;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** A Keycloak of our own, with one realm: 王芳 of the group portal-it, and 李雷 of none. */
final class Keycloak implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final int port = Ports.free();
    private final Process process;

    private Keycloak(Path home) throws IOException {
        Path imports = Files.createDirectories(home.resolve("data/import"));
        try (InputStream realm =
                Objects.requireNonNull(Keycloak.class.getResourceAsStream("/oidc/banyan-realm.json"))) {
            Files.write(imports.resolve("banyan.json"), realm.readAllBytes());
        }
        home.resolve("bin/kc.sh").toFile().setExecutable(true);
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--import-realm",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port))
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("keycloak.log").toFile());
        builder.environment().put("JAVA_OPTS_APPEND", "-Xmx400m");
        process = builder.start();
    }

    /** Starts the one that the build laid out. */
    static Keycloak start() {
        try (var homes = Files.list(Path.of("target/keycloak"))) {
            Path home = homes.filter(Files::isDirectory).findFirst().orElseThrow();
            return new Keycloak(home.toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String issuer() {
        return "http://127.0.0.1:" + port + "/realms/banyan";
    }

    Keycloak awaitReady() {
        Eventually.until("Keycloak answers", PATIENCE, this::answers);
        return this;
    }

    private boolean answers() {
        try {
            URI discovery = URI.create(issuer() + "/.well-known/openid-configuration");
            HttpURLConnection connection = (HttpURLConnection) discovery.toURL().openConnection();
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.onExit().join();
    }
}
