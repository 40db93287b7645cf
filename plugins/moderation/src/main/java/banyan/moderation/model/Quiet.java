package banyan.moderation.model;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The hours in which nobody is disturbed. {@code from} equal to {@code until} means none. They are hours of the wall clock:
 * where a clock jumps over the end, the first moment after the jump counts.
 */
public record Quiet(LocalTime from, LocalTime until, boolean weekends) {

    /** The first moment, now or later, that is not quiet. */
    public Instant next(Instant now, ZoneId zone) {
        ZonedDateTime at = now.atZone(zone);
        for (int step = 0; step < 8 && isQuiet(at); step++) {
            at = end(at);
        }
        return at.toInstant();
    }

    private ZonedDateTime end(ZonedDateTime at) {
        if (isWeekend(at)) {
            return at.toLocalDate().plusDays(1).atStartOfDay(at.getZone());
        }
        ZonedDateTime today = at.toLocalDate().atTime(until).atZone(at.getZone());
        return today.isAfter(at)
                ? today
                : at.toLocalDate().plusDays(1).atTime(until).atZone(at.getZone());
    }

    public boolean isQuiet(ZonedDateTime at) {
        return isWeekend(at) || isNight(at.toLocalTime());
    }

    private boolean isWeekend(ZonedDateTime at) {
        return weekends && (at.getDayOfWeek() == DayOfWeek.SATURDAY || at.getDayOfWeek() == DayOfWeek.SUNDAY);
    }

    private boolean isNight(LocalTime time) {
        if (from.equals(until)) {
            return false;
        }
        return from.isBefore(until)
                ? !time.isBefore(from) && time.isBefore(until)
                : !time.isBefore(from) || time.isBefore(until);
    }
}
