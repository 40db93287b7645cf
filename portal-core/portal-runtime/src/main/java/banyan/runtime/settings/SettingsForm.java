package banyan.runtime.settings;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A form made from a settings record.
 *
 * @param version of the values that were chosen here; 0 while nothing was chosen
 */
public record SettingsForm(
        String module, String name, int version, Optional<Version> lastChange, List<Field> fields, boolean inGroup) {

    /** A change of the settings. */
    public record Version(int version, String who, Instant at, Map<String, String> chosen) {}

    /**
     * One setting.
     *
     * @param value as written in a form
     * @param inherited what holds when nothing is chosen here
     * @param options with {@link Kind#CHOICE} and {@link Kind#CHOICES}
     * @param locked whether IT alone decides it
     */
    public record Field(
            String name,
            Kind kind,
            String label,
            Optional<String> hint,
            String value,
            String inherited,
            Source source,
            boolean locked,
            boolean required,
            Optional<Long> min,
            Optional<Long> max,
            List<Choice> options) {}

    /** An option and its words. */
    public record Choice(String value, String label) {}

    /** Which control fits. */
    public enum Kind {
        TEXT,
        LONG_TEXT,
        NUMBER,
        SWITCH,
        CHOICE,
        CHOICES,
        DURATION,
        TIME,
        DATE,
        LIST
    }

    /** Where a value comes from. */
    public enum Source {
        DEFAULT,
        PORTAL,
        GROUP
    }
}
