package banyan.api.value;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A week of ISO 8601, written {@code 2026-W47}: it begins on Monday, and the first week of a year is the one with its first
 * Thursday. Years have 52 or 53 of them.
 *
 * <p>A week is a matter of the calendar. Which instants it covers depends on a zone: where clocks change, a week has 167 or
 * 169 hours.
 *
 * @since 1.1
 */
public record Week(String value) implements Scalar<String>, Comparable<Week> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})-W(\\d{2})");

    public Week {
        if (!isWeek(value)) {
            throw new IllegalArgumentException("\"" + (value.length() > 20 ? value.substring(0, 20) + "…" : value)
                    + "\" is not a week of ISO 8601: write the year and the number, such as 2026-W47");
        }
    }

    private static boolean isWeek(String value) {
        Matcher parts = FORM.matcher(value);
        if (!parts.matches()) {
            return false;
        }
        int year = Integer.parseInt(parts.group(1));
        int number = Integer.parseInt(parts.group(2));
        return number >= 1 && number <= weeksIn(year);
    }

    public static Week of(int year, int number) {
        return new Week(String.format("%04d-W%02d", year, number));
    }

    public static Week containing(LocalDate date) {
        return of(date.get(IsoFields.WEEK_BASED_YEAR), date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** The week that runs in this zone at this moment. */
    public static Week at(Instant moment, ZoneId zone) {
        return containing(moment.atZone(zone).toLocalDate());
    }

    /** How many weeks a week-based year has: 52 or 53. */
    public static int weeksIn(int year) {
        return (int) IsoFields.WEEK_OF_WEEK_BASED_YEAR
                .rangeRefinedBy(LocalDate.of(year, 7, 1))
                .getMaximum();
    }

    public int year() {
        return Integer.parseInt(value.substring(0, 4));
    }

    public int number() {
        return Integer.parseInt(value.substring(6));
    }

    public LocalDate monday() {
        return LocalDate.of(year(), 1, 4).with(DayOfWeek.MONDAY).plusWeeks(number() - 1L);
    }

    public LocalDate day(DayOfWeek day) {
        return monday().plusDays(day.getValue() - 1L);
    }

    /** Its first instant in this zone. */
    public Instant startsAt(ZoneId zone) {
        return monday().atStartOfDay(zone).toInstant();
    }

    /** The first instant after it, which is the first of the next week. */
    public Instant endsAt(ZoneId zone) {
        return next().startsAt(zone);
    }

    public Week next() {
        return plus(1);
    }

    public Week previous() {
        return plus(-1);
    }

    /**
     * This many weeks later, or earlier when negative.
     *
     * @throws DateTimeException beyond the years 0 to 9999
     */
    public Week plus(long weeks) {
        return containing(monday().plusWeeks(weeks));
    }

    /** How many weeks from this one to the other; negative when the other is earlier. */
    public long until(Week other) {
        return ChronoUnit.WEEKS.between(monday(), other.monday());
    }

    public boolean isBefore(Week other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(Week other) {
        return monday().compareTo(other.monday());
    }

    @Override
    public String toString() {
        return value;
    }
}
