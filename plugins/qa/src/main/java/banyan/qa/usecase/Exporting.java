package banyan.qa.usecase;

import banyan.api.file.Download;
import banyan.api.people.People;
import banyan.api.people.PersonCard;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.plugin.Texts;
import banyan.api.socket.Feed;
import banyan.qa.store.Sheet;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Hands the questions of a group to other programs: as a table, and as a feed. Neither contains an answer. */
public final class Exporting implements Feed {

    private static final int PART = 500;

    /** Characters; more is no table that anybody opens, and the portal would have to hold it. */
    private static final int LONGEST = 16_000_000;

    private static final int NEWS = 30;

    private static final List<String> HEADS = List.of(
            "asked",
            "asker",
            "title",
            "kind",
            "state",
            "topics",
            "scene",
            "details",
            "request",
            "answers",
            "solved",
            "summary",
            "outcome",
            "outcomeWords",
            "address");

    private final Sheet sheet;
    private final People people;
    private final Texts texts;
    private final Clock clock;

    public Exporting(PluginContext core) {
        this.sheet = new Sheet(core.data());
        this.people = core.people();
        this.texts = core.texts();
        this.clock = core.clock();
    }

    public Download table(ExportQuestions q, Viewer by) {
        Csv csv = new Csv()
                .row(HEADS.stream()
                        .map(head -> texts.say(by.locale(), "qa.export." + head))
                        .toList());
        List<Sheet.Row> rows = sheet.newest(by.groupRef(), Optional.empty(), PART);
        while (!rows.isEmpty() && csv.length() < LONGEST) {
            Map<PersonRef, PersonCard> cards = cards(rows, by);
            rows.forEach(row -> csv.row(cells(row, cards, by)));
            rows = rows.size() < PART
                    ? List.of()
                    : sheet.newest(by.groupRef(), Optional.of(rows.get(PART - 1).place()), PART);
        }
        if (!rows.isEmpty()) {
            csv.row(List.of(texts.say(by.locale(), "qa.export.cut")));
        }
        String day = DateTimeFormatter.ISO_LOCAL_DATE.withZone(by.here().zone()).format(clock.instant());
        return new Download(
                "questions-" + by.here().handle() + "-" + day + ".csv", "text/csv; charset=utf-8", csv.bytes());
    }

    private List<String> cells(Sheet.Row row, Map<PersonRef, PersonCard> cards, Viewer by) {
        ZoneId zone = by.here().zone();
        return List.of(
                moment(row.askedAt(), zone),
                name(row, cards),
                row.title(),
                texts.say(by.locale(), "qa.kind." + row.kind().name().toLowerCase(Locale.ROOT)),
                row.state().name(),
                row.topics(),
                row.scene(),
                row.details(),
                row.request(),
                Integer.toString(row.answers()),
                row.solvedAt().map(at -> moment(at, zone)).orElse(""),
                row.summary(),
                row.outcome(),
                row.outcomeWords(),
                Announcements.addressOf(row.id(), by.here()));
    }

    private static String moment(Instant at, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(zone).withNano(0));
    }

    @Override
    public Download read(Viewer member) {
        List<Sheet.Row> rows = sheet.newest(member.groupRef(), Optional.empty(), NEWS);
        Map<PersonRef, PersonCard> cards = cards(rows, member);
        Instant changed =
                rows.stream().map(Sheet.Row::activeAt).max(Instant::compareTo).orElse(Instant.EPOCH);
        Atom atom = new Atom(
                "urn:uuid:" + member.groupRef().value(),
                texts.say(member.locale(), "qa.feed.questions") + " · "
                        + member.here().name(),
                "/g/" + member.here().handle() + "/qa/questions",
                changed,
                member.locale());
        rows.forEach(row -> atom.entry(
                "urn:uuid:" + row.id(),
                row.title(),
                Announcements.addressOf(row.id(), member.here()),
                name(row, cards),
                row.askedAt(),
                row.activeAt(),
                html(row, member.locale())));
        return new Download("questions.atom", "application/atom+xml; charset=utf-8", atom.bytes());
    }

    private String html(Sheet.Row row, Locale locale) {
        StringBuilder html = new StringBuilder();
        Stream.of(row.summary(), row.scene(), row.details(), row.request())
                .filter(text -> !text.isEmpty())
                .forEach(text -> html.append(texts.html(text)));
        String answers = texts.say(locale, row.answers() == 1 ? "qa.answers.one" : "qa.answers.many", row.answers());
        return html.append("<p>").append(answers).append("</p>").toString();
    }

    private Map<PersonRef, PersonCard> cards(List<Sheet.Row> rows, Viewer by) {
        Set<PersonRef> askers = new LinkedHashSet<>();
        rows.forEach(row -> askers.add(row.asker()));
        return people.cards(by.groupRef(), askers);
    }

    private static String name(Sheet.Row row, Map<PersonRef, PersonCard> cards) {
        return Optional.ofNullable(cards.get(row.asker())).map(PersonCard::name).orElse("—");
    }
}
