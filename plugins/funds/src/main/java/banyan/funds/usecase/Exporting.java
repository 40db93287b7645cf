package banyan.funds.usecase;

import banyan.api.file.Download;
import banyan.api.people.People;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.plugin.Texts;
import banyan.api.value.Money;
import banyan.funds.model.Csv;
import banyan.funds.model.Heading;
import banyan.funds.model.HledgerJournal;
import banyan.funds.model.Leg;
import banyan.funds.model.Workbook;
import banyan.funds.store.Postings;
import banyan.funds.store.Postings.Line;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** The books for other programs: what is added up there must come to the same. */
public final class Exporting {

    /** Entries a part; the whole journal is read part by part. */
    private static final int PART = 5_000;

    private static final LocalDate BEGIN = LocalDate.of(1900, 1, 1);
    private static final LocalDate END = LocalDate.of(9999, 12, 31);

    private final Books books;
    private final Postings postings;
    private final People people;
    private final Texts texts;

    public Exporting(PluginContext core) {
        this.books = new Books(core);
        this.postings = new Postings(core.data());
        this.people = core.people();
        this.texts = core.texts();
    }

    private void each(Viewer by, Optional<LocalDate> from, Optional<LocalDate> to, Consumer<List<Line>> part) {
        long after = 0;
        List<Line> lines;
        do {
            lines = postings.lines(by.groupRef(), from.orElse(BEGIN), to.orElse(END), after, PART);
            if (!lines.isEmpty()) {
                part.accept(lines);
                after = lines.get(lines.size() - 1).voucher();
            }
        } while (!lines.isEmpty());
    }

    public Download hledger(JournalHledger q, Viewer by) {
        HledgerJournal journal = new HledgerJournal();
        long[] last = {0};
        each(
                by,
                q.from(),
                q.to(),
                lines -> lines.forEach(line -> {
                    if (line.voucher() != last[0]) {
                        last[0] = line.voucher();
                        journal.entry(line.day(), line.voucher(), line.kind(), line.memo());
                    }
                    journal.posting(line.heading(), line.person(), line.unit(), line.minor());
                }));
        return file(by, "journal", "hledger", "text/plain; charset=utf-8", journal.toString());
    }

    public Download csv(JournalCsv q, Viewer by) {
        Csv csv = new Csv();
        csv.line(columns(by));
        each(by, q.from(), q.to(), lines -> {
            Cast cast = cast(by, lines);
            lines.forEach(line -> csv.line(cells(line, cast, by)));
        });
        return file(by, "postings", "csv", "text/csv; charset=utf-8", csv.toString());
    }

    private Cast cast(Viewer by, List<Line> lines) {
        return Cast.of(
                people,
                by.groupRef(),
                lines.stream().map(Line::person).distinct().toList());
    }

    private List<String> columns(Viewer by) {
        List<String> words = new ArrayList<>();
        for (String column : List.of("voucher", "day", "what", "memo", "heading", "member", "unit", "amount", "fact")) {
            words.add(texts.say(by.locale(), "funds.column." + column));
        }
        return words;
    }

    private List<Object> cells(Line line, Cast cast, Viewer by) {
        return List.of(
                line.voucher(),
                line.day(),
                texts.say(by.locale(), "funds.kind." + line.kind()),
                line.memo(),
                texts.say(by.locale(), "funds.heading." + line.heading().code()),
                name(line.person(), cast),
                line.unit(),
                new Money(line.minor(), line.unit()).plain(),
                line.evidence());
    }

    private static String name(UUID person, Cast cast) {
        return person.equals(Leg.NOBODY) ? "" : cast.of(person).name();
    }

    public Download excel(JournalExcel q, Viewer by) {
        Workbook workbook = new Workbook();
        Workbook.Sheet journal =
                workbook.sheet(texts.say(by.locale(), "funds.page.journal")).head(columns(by));
        Map<Heading, Long> sums = new EnumMap<>(Heading.class);
        each(by, q.from(), q.to(), lines -> {
            Cast cast = cast(by, lines);
            lines.forEach(line -> {
                journal.row(cells(line, cast, by));
                sums.merge(line.heading(), line.minor(), Math::addExact);
            });
        });
        Workbook.Sheet balances = workbook.sheet(texts.say(by.locale(), "funds.books.headings"))
                .head(List.of(
                        texts.say(by.locale(), "funds.column.heading"), texts.say(by.locale(), "funds.column.amount")));
        sums.forEach((heading, minor) -> balances.row(List.of(
                texts.say(by.locale(), "funds.heading." + heading.code()),
                new Money(heading.natural(minor), books.unit(by.groupRef())).plain())));
        return new Download(
                name(by, "books", "xlsx"),
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                workbook.bytes());
    }

    private Download file(Viewer by, String name, String ending, String type, String text) {
        return new Download(name(by, name, ending), type, text.getBytes(StandardCharsets.UTF_8));
    }

    private String name(Viewer by, String name, String ending) {
        return by.here().handle() + "-" + name + "-" + books.today(by.here()) + "." + ending;
    }
}
