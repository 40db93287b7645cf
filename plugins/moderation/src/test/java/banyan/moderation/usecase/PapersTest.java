package banyan.moderation.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What leaves the portal is read by programs of other hands. */
class PapersTest {

    @Test
    void aCalendarIsReadAndValidatedByAParserThatIsNotOurs() throws IOException, ParserException {
        String odd = "轮值：王小明; \"lead\", \\ and a very long name that goes on and on 一二三四五六七八九十一二三四五六七八九十";
        List<CalendarPaper.Entry> entries = List.of(
                new CalendarPaper.Entry(
                        "duty-2026-W47-x@banyan",
                        LocalDate.of(2026, 11, 16),
                        LocalDate.of(2026, 11, 23),
                        odd,
                        "line\nbreak",
                        Instant.EPOCH),
                new CalendarPaper.Entry(
                        "duty-2026-W48-x@banyan",
                        LocalDate.of(2026, 11, 23),
                        LocalDate.of(2026, 11, 30),
                        "On duty: Ann",
                        "",
                        Instant.EPOCH));
        byte[] bytes = CalendarPaper.of("一线难题社", entries);
        Calendar read = new CalendarBuilder().build(new ByteArrayInputStream(bytes));
        assertThat(read.validate(true).getEntries()).isEmpty();
        List<Component> events = new ArrayList<>(read.getComponents(Component.VEVENT));
        assertThat(events).hasSize(2);
        assertThat(value(events.get(0), Property.SUMMARY)).isEqualTo(odd);
        assertThat(value(events.get(0), Property.DTSTART)).isEqualTo("20261116");
        assertThat(value(events.get(0), Property.DTEND)).isEqualTo(value(events.get(1), Property.DTSTART));
        assertThat(value(events.get(0), Property.DESCRIPTION)).isEqualTo("line\nbreak");
        for (String line : new String(bytes, StandardCharsets.UTF_8).split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
        }
    }

    private static String value(Component event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    @Test
    void aCertificateSaysChineseNamesAndGoesOverPages() throws IOException {
        var words = new CertificatePaper.Words(
                "轮值服务证明",
                "何志远 (He Zhiyuan)",
                "在“一线难题社”轮值 60 周。",
                List.of("周", "考核", "作答人数", "七件事"),
                "Banyan 2026-11-22");
        List<CertificatePaper.Line> lines = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> new CertificatePaper.Line("2026-W" + i, "0.893", "33", "7 / 7"))
                .toList();
        byte[] pdf = CertificatePaper.of(words, lines);
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(read.getNumberOfPages()).isEqualTo(2);
            assertThat(read.getDocumentInformation().getTitle()).isEqualTo("轮值服务证明");
            String text = new PDFTextStripper().getText(read);
            assertThat(text).contains("轮值服务证明", "何志远", "(He Zhiyuan)", "一线难题社", "2026-W60", "0.893");
        }
        assertThat(pdf.length).isLessThan(40_000);
    }
}
