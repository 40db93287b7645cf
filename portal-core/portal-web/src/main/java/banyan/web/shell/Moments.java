package banyan.web.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Says when something was or will be, in the viewer's language and zone, as seen from now. */
public final class Moments {
    private final Look look;
    private final Words words;
    private final Instant now;

    public Moments(Look look, Words words, Instant now) {
        this.look = look;
        this.words = words;
        this.now = now;
    }

    /** Minutes and hours within a day, days within a week, then the date; the year only when it is another. */
    public String relative(Instant then) {
        Duration distance = Duration.between(then, now).abs();
        boolean past = !then.isAfter(now);
        if (distance.toSeconds() < 60) {
            return words.get("shell.time.now");
        }
        if (distance.toMinutes() < 60) {
            return words.say(past ? "shell.time.minutes.ago" : "shell.time.minutes.ahead", distance.toMinutes());
        }
        if (distance.toHours() < 24) {
            return words.say(past ? "shell.time.hours.ago" : "shell.time.hours.ahead", distance.toHours());
        }
        LocalDate day = at(then).toLocalDate();
        long days = Math.abs(ChronoUnit.DAYS.between(day, at(now).toLocalDate()));
        if (days < 7) {
            return words.say(past ? "shell.time.days.ago" : "shell.time.days.ahead", days);
        }
        return day(day);
    }

    public String day(LocalDate day) {
        boolean thisYear = day.getYear() == at(now).getYear();
        return day.format(pattern(thisYear ? "shell.time.pattern.day" : "shell.time.pattern.year"));
    }

    /** The day and the minute, with the zone's name, for the title of a time. */
    public String exact(Instant then) {
        return at(then).format(pattern("shell.time.pattern.exact")) + " "
                + look.zone().getId();
    }

    private ZonedDateTime at(Instant instant) {
        return instant.atZone(look.zone());
    }

    private DateTimeFormatter pattern(String key) {
        return words.formatter(key);
    }
}
