package banyan.qa.model;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * The hours in which nobody is asked for anything, by the clock on the wall of a group.
 *
 * @param from the first quiet hour of the evening, 0 to 23
 * @param until the first hour of the morning that is not quiet; the same as {@code from} where there are none
 */
public record QuietHours(int from, int until) {

    /** When the quiet hours that run at this moment end; empty outside of them. */
    public Optional<Instant> endAfter(Instant now, ZoneId zone) {
        ZonedDateTime here = now.atZone(zone);
        int hour = here.getHour();
        boolean quiet = from < until ? hour >= from && hour < until : from != until && (hour >= from || hour < until);
        if (!quiet) {
            return Optional.empty();
        }
        ZonedDateTime end = here.toLocalDate().atTime(LocalTime.of(until, 0)).atZone(zone);
        return Optional.of((end.isAfter(here) ? end : end.plusDays(1)).toInstant());
    }
}
