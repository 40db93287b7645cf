package banyan.api.value;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Says a moment as the clock at the wall of the group shows it: deadlines are the same for all members.
 *
 * @since 1.1
 */
public final class WallClock {

    private static final String CHINESE = "M 月 d 日 EEE H:mm";
    private static final String ENGLISH = "EEE d MMM, H:mm";

    private WallClock() {}

    public static String say(Instant at, ZoneId zone, Locale locale) {
        boolean chinese = locale.getLanguage().equals("zh");
        return DateTimeFormatter.ofPattern(chinese ? CHINESE : ENGLISH, locale)
                .withZone(zone)
                .format(at);
    }
}
