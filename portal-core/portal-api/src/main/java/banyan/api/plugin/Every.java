package banyan.api.plugin;

import java.time.Duration;

/** How often a job runs. @since 1.0 */
public record Every(Duration pause) {

    public Every {
        if (pause.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("A job pauses for at least one second, not " + pause);
        }
    }

    public static Every minute() {
        return new Every(Duration.ofMinutes(1));
    }

    public static Every hour() {
        return new Every(Duration.ofHours(1));
    }

    public static Every seconds(int seconds) {
        return new Every(Duration.ofSeconds(seconds));
    }
}
