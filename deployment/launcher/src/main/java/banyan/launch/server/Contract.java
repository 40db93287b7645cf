package banyan.launch.server;

import banyan.launch.DataFolder;
import banyan.launch.Home;
import banyan.launch.Settings;
import banyan.launch.db.Database;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/** What the launcher and the WAR tell each other: system properties, because nothing else is shared by the two. */
public final class Contract {

    private Contract() {}

    public static void tell(Home home, DataFolder data, Settings settings, Database database) throws IOException {
        set("db.url", database.url());
        set("db.user", database.user());
        set("db.password", database.password());
        set("db.owner.url", database.ownerUrl());
        set("db.owner.user", database.ownerUser());
        set("db.owner.password", database.ownerPassword());
        set("db.approle", database.applicationRole());
        set("data", data.root().toString());
        set("themes", home.themes().toString());
        set("plugins", home.plugins().toString());
        set("port", Integer.toString(settings.port()));
        set("demo", Boolean.toString(settings.demo()));
        set("safemode", Boolean.toString(settings.safeMode()));
        set("node", hostName() + "-" + settings.port());
        String token = DataFolder.randomToken();
        set("console.token", token);
        DataFolder.writePrivately(data.consoleToken(), token);
        DataFolder.writePrivately(data.address(), settings.url());
    }

    public static void announceDraining() {
        set("draining", "true");
    }

    /** Why the portal will not start, in a sentence, when it says so. */
    public static Optional<String> failure() {
        return get("start.failure");
    }

    /** Unlocks the set-up wizard of a portal that has no administrator yet. */
    public static Optional<String> setupSecret() {
        return get("setup.secret");
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }

    private static Optional<String> get(String name) {
        return Optional.ofNullable(System.getProperty("banyan." + name)).filter(text -> !text.isBlank());
    }

    private static void set(String name, String value) {
        System.setProperty("banyan." + name, value);
    }
}
