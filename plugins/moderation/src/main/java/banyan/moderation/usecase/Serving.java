package banyan.moderation.usecase;

import banyan.api.file.Download;
import banyan.api.group.Group;
import banyan.api.group.GroupRef;
import banyan.api.people.People;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.plugin.Texts;
import banyan.api.value.Week;
import banyan.moderation.model.Settlement;
import banyan.moderation.model.Shift;
import banyan.moderation.store.RosterStore;
import banyan.moderation.store.SettlementStore;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A person's service, for the page, on paper, and the weeks of all as a calendar. */
public final class Serving {

    private static final int MOST = 520;
    private static final int BEHIND = 26;

    private final RosterStore store;
    private final SettlementStore settlements;
    private final Roster roster;
    private final People people;
    private final Texts texts;

    public Serving(PluginContext core) {
        this.store = new RosterStore(core.data());
        this.settlements = new SettlementStore(core.data());
        this.roster = new Roster(core);
        this.people = core.people();
        this.texts = core.texts();
    }

    public RecordView record(ServiceRecord q, Viewer by) {
        GroupRef group = by.groupRef();
        Moment at = roster.now(by.here());
        Map<Week, Settlement> settled = settlements.of(group, by.self()).stream()
                .collect(Collectors.toMap(Settlement::week, Function.identity()));
        List<RecordView.Line> lines = store.of(group, by.self(), MOST).stream()
                .filter(shift -> at.isOver(shift.week()))
                .map(shift -> line(shift, Optional.ofNullable(settled.get(shift.week()))))
                .toList();
        List<Integer> kpis = lines.stream().flatMap(line -> line.kpi().stream()).toList();
        int mean =
                kpis.isEmpty() ? 0 : kpis.stream().mapToInt(Integer::intValue).sum() / kpis.size();
        int answerers = lines.stream()
                .flatMap(line -> line.answerers().stream())
                .mapToInt(Integer::intValue)
                .sum();
        return new RecordView(by.name(), lines, lines.size(), mean, answerers);
    }

    private static RecordView.Line line(Shift shift, Optional<Settlement> settled) {
        return new RecordView.Line(
                shift.week(),
                shift.how(),
                settled.map(one -> one.kpi().value()),
                settled.map(one -> one.kpi().answerers()),
                settled.map(Settlement::dutiesDone),
                settled.map(Settlement::outcome));
    }

    public Download certificate(Certificate q, Viewer by) {
        RecordView record = record(new ServiceRecord(), by);
        Locale locale = by.locale();
        Group group = by.here();
        List<CertificatePaper.Line> lines = record.weeks().stream()
                .map(line -> new CertificatePaper.Line(
                        line.week() + "  (" + line.week().monday() + ")",
                        line.kpi().map(Statements::thousandths).orElse("-"),
                        line.answerers().map(String::valueOf).orElse("-"),
                        line.duties().map(done -> done + " / 7").orElse("-")))
                .toList();
        var words = new CertificatePaper.Words(
                texts.say(locale, "moderation.certificate.title"),
                record.name(),
                texts.say(locale, "moderation.certificate.sentence", group.name(), record.served()),
                List.of(
                        texts.say(locale, "moderation.certificate.week"),
                        texts.say(locale, "moderation.certificate.kpi"),
                        texts.say(locale, "moderation.certificate.answerers"),
                        texts.say(locale, "moderation.certificate.duties")),
                texts.say(
                        locale,
                        "moderation.certificate.foot",
                        roster.now(group)
                                .now()
                                .atZone(group.zone())
                                .toLocalDate()
                                .toString()));
        return new Download("duty-" + group.handle() + ".pdf", "application/pdf", CertificatePaper.of(words, lines));
    }

    public Download calendar(DutyCalendar q, Viewer by) {
        return calendar(by);
    }

    /** Two queries: the weeks and their people. */
    public Download calendar(Viewer by) {
        GroupRef group = by.groupRef();
        Moment at = roster.now(by.here());
        List<Shift> shifts =
                store.shifts(group, at.current().plus(-BEHIND), at.current().plus(2L * BEHIND));
        Cast cast = Cast.of(people, group, shifts.stream().map(Shift::person).toList());
        List<CalendarPaper.Entry> entries = shifts.stream()
                .map(shift -> new CalendarPaper.Entry(
                        "duty-" + shift.week() + "-" + group.value() + "@banyan",
                        shift.week().monday(),
                        shift.week().next().monday(),
                        texts.say(
                                by.locale(),
                                "moderation.calendar.summary",
                                cast.of(shift.person()).name()),
                        texts.say(
                                by.locale(),
                                "moderation.calendar.about",
                                by.here().name(),
                                shift.week().value()),
                        shift.assignedAt()))
                .toList();
        return new Download(
                "duty.ics",
                "text/calendar; charset=utf-8",
                CalendarPaper.of(
                        texts.say(
                                by.locale(),
                                "moderation.calendar.name",
                                by.here().name()),
                        entries));
    }
}
