package banyan.moderation.usecase;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Weeks on duty as iCalendar (RFC 5545). A week is written as whole days: it is a week of the wall calendar wherever the program
 * that reads it stands, and no change of clocks moves it.
 */
public final class CalendarPaper {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LINE = 75;

    /**
     * One week.
     *
     * @param uid names it for ever, so that a program replaces what it has
     * @param last the day after it
     */
    public record Entry(String uid, LocalDate first, LocalDate last, String summary, String about, Instant changed) {}

    private final StringBuilder text = new StringBuilder();

    private CalendarPaper() {}

    public static byte[] of(String name, List<Entry> entries) {
        CalendarPaper paper = new CalendarPaper();
        paper.line("BEGIN:VCALENDAR");
        paper.line("VERSION:2.0");
        paper.line("PRODID:-//Banyan//Duty weeks//EN");
        paper.line("CALSCALE:GREGORIAN");
        paper.line("X-WR-CALNAME:" + escaped(name));
        entries.forEach(paper::event);
        paper.line("END:VCALENDAR");
        return paper.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void event(Entry entry) {
        line("BEGIN:VEVENT");
        line("UID:" + entry.uid());
        line("DTSTAMP:" + STAMP.format(entry.changed()));
        line("DTSTART;VALUE=DATE:" + day(entry.first()));
        line("DTEND;VALUE=DATE:" + day(entry.last()));
        line("SUMMARY:" + escaped(entry.summary()));
        line("DESCRIPTION:" + escaped(entry.about()));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private static String day(LocalDate date) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(date);
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** A line has 75 bytes at most; a longer one goes on in the next after a blank, and no character is cut. */
    private void line(String content) {
        int bytes = 0;
        for (int c : content.codePoints().toArray()) {
            String next = Character.toString(c);
            int size = next.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LINE) {
                text.append("\r\n ");
                bytes = 1;
            }
            text.append(next);
            bytes += size;
        }
        text.append("\r\n");
    }
}
