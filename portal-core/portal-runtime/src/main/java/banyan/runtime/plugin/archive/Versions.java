package banyan.runtime.plugin.archive;

import java.util.regex.Pattern;
import org.pf4j.DefaultVersionManager;

/** Compares versions and ranges by semantic versioning. */
public final class Versions {

    /** The version of the interface that plugins compile against. */
    public static final String API = "1.0.0";

    private static final Pattern FORM =
            Pattern.compile("(0|[1-9]\\d{0,8})\\.(0|[1-9]\\d{0,8})\\.(0|[1-9]\\d{0,8})(-[0-9A-Za-z.-]{1,40})?");

    private static final DefaultVersionManager MANAGER = new DefaultVersionManager();

    private Versions() {}

    static boolean isVersion(String text) {
        return FORM.matcher(text).matches();
    }

    public static int compare(String one, String two) {
        return MANAGER.compareVersions(one, two);
    }

    /** Whether the version is in the range; a range that cannot be read contains nothing. */
    public static boolean fits(String version, String range) {
        try {
            return MANAGER.checkVersionConstraint(version, range);
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    static boolean isRange(String range) {
        try {
            MANAGER.checkVersionConstraint("1.0.0", range);
            return true;
        } catch (RuntimeException unreadable) {
            return false;
        }
    }
}
