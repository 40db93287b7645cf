package banyan.launch;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the person asked for: options of the command line, then the environment, then the defaults.
 *
 * @param address where the portal listens; a demo listens on this machine only, because its passwords are known
 */
public record Settings(
        int port, Path data, String address, boolean demo, boolean safeMode, Optional<ExternalServer> external) {

    static final String LOOPBACK = "127.0.0.1";

    /** A PostgreSQL server of the enterprise's. Without an application user the owner's rights are lowered by a role. */
    public record ExternalServer(String url, String user, String password, Optional<Account> application) {}

    public record Account(String user, String password) {}

    static Settings of(
            @Nullable Integer port, @Nullable Path data, boolean demo, boolean safeMode, Map<String, String> env) {
        String address = demo ? LOOPBACK : env.getOrDefault("BANYAN_ADDRESS", "0.0.0.0");
        return new Settings(
                port == null ? portFrom(env) : checked(port),
                dataFolder(data, env),
                address,
                demo,
                safeMode,
                server(env));
    }

    public static Path dataFolder(@Nullable Path option, Map<String, String> env) {
        Path chosen = option == null ? Path.of(env.getOrDefault("BANYAN_DATA", "data")) : option;
        return chosen.toAbsolutePath().normalize();
    }

    public static Optional<ExternalServer> server(Map<String, String> env) {
        String url = env.get("BANYAN_DB_URL");
        if (url == null || url.isBlank()) {
            return Optional.empty();
        }
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new Refused("database.url", url);
        }
        String application = env.getOrDefault("BANYAN_DB_APP_USER", "");
        return Optional.of(new ExternalServer(
                url,
                env.getOrDefault("BANYAN_DB_USER", ""),
                env.getOrDefault("BANYAN_DB_PASSWORD", ""),
                application.isBlank()
                        ? Optional.empty()
                        : Optional.of(new Account(application, env.getOrDefault("BANYAN_DB_APP_PASSWORD", "")))));
    }

    private String host() {
        return address.equals("0.0.0.0") || address.equals(LOOPBACK) ? LOOPBACK : address;
    }

    /** The address that a person on this machine opens. */
    public String url() {
        return "http://" + host() + ":" + port;
    }

    private static int portFrom(Map<String, String> env) {
        String text = env.getOrDefault("BANYAN_PORT", "8080");
        try {
            return checked(Integer.parseInt(text.strip()));
        } catch (NumberFormatException notANumber) {
            throw new Refused(notANumber, "port.number", text);
        }
    }

    private static int checked(int port) {
        if (port < 1 || port > 65535) {
            throw new Refused("port.number", Integer.toString(port));
        }
        return port;
    }
}
