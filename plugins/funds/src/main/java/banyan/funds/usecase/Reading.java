package banyan.funds.usecase;

import banyan.api.group.GroupRef;
import banyan.api.people.People;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.socket.Treasury.Pot;
import banyan.api.usecase.Refusal;
import banyan.api.value.Money;
import banyan.api.value.Slice;
import banyan.api.value.Unit;
import banyan.api.value.Week;
import banyan.funds.model.Heading;
import banyan.funds.model.Leg;
import banyan.funds.model.Outlook;
import banyan.funds.model.Outlook.WhatIf;
import banyan.funds.model.Rules;
import banyan.funds.store.Journal;
import banyan.funds.store.Journal.Line;
import banyan.funds.store.Requests;
import banyan.funds.store.Sums;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** The open books: figures at a glance, the journal, and each entry down to its fact. */
public final class Reading {

    private static final int PAGE = 25;
    private static final int PAST = 12;

    private final Books books;
    private final Budgets budgets;
    private final Sums sums;
    private final Journal journal;
    private final Requests requests;
    private final People people;

    public Reading(PluginContext core) {
        this.books = new Books(core);
        this.budgets = new Budgets(core, books);
        this.sums = new Sums(core.data());
        this.journal = new Journal(core.data());
        this.requests = new Requests(core.data());
        this.people = core.people();
    }

    public OpenBooks.Result books(OpenBooks q, Viewer by) {
        GroupRef group = by.groupRef();
        Unit unit = books.unit(group);
        Sums.State state = sums.state(group);
        Budgets.Look look = budgets.look(group);
        return new OpenBooks.Result(
                unit.value(),
                books.now(),
                state.vouchers(),
                state.sealed(),
                closed(state),
                Arrays.stream(Pot.values())
                        .map(pot -> new OpenBooks.PotView(pot, budgets.balance(group, pot, look)))
                        .toList(),
                sums.all(group, unit).entrySet().stream()
                        .map(one -> new OpenBooks.HeadingView(
                                one.getKey().code(), one.getKey().type(), new Money(one.getValue(), unit)))
                        .toList(),
                budgets.awardBudget(group, look),
                budgets.weeklyPay(group, look),
                budgets.duesForecast(group, by.here().size(), look),
                by.here().size(),
                (int) requests.undecided(group));
    }

    private static Optional<String> closed(Sums.State state) {
        String through = state.closedThrough();
        return through.startsWith("-")
                ? Optional.empty()
                : Optional.of(YearMonth.from(LocalDate.parse(through)).toString());
    }

    /** The past by days of the books, backwards from what the pot holds now. */
    public CourseOf.Result course(CourseOf q, Viewer by) {
        GroupRef group = by.groupRef();
        Unit unit = books.unit(group);
        Week now = Week.containing(books.today(by.here()));
        Week first = now.plus(1 - PAST);
        TreeMap<LocalDate, Long> daily = sums.daily(group, unit, q.pot(), first.monday());
        Budgets.Look look = budgets.look(group);
        long stands = look.now().held(q.pot()).booked();
        List<CourseOf.Point> past = new ArrayList<>();
        for (int k = 0; k < PAST; k++) {
            Week week = first.plus(k);
            LocalDate after = week.next().monday();
            long later = daily.tailMap(after, true).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            past.add(new CourseOf.Point(week, new Money(stands - later, unit)));
        }
        WhatIf ifs = new WhatIf(
                books.whole(group, q.fee().orElse(books.settings(group).entryFee()))
                        .minor(),
                q.newcomers().orElse(0),
                q.leavers().orElse(0));
        Outlook outlook = budgets.outlook(group, q.pot(), ifs, look);
        List<CourseOf.Point> ahead = outlook.weeks(52).stream()
                .map(point -> new CourseOf.Point(point.week(), new Money(point.minor(), unit)))
                .toList();
        return new CourseOf.Result(past, ahead);
    }

    public Slice<EntryRow> journal(JournalOf q, Viewer by) {
        Optional<Heading> heading = q.heading().filter(code -> !code.isEmpty()).map(code -> Heading.of(code)
                .orElseThrow(() -> Refusal.notFound(Rules.MODULE, "heading", code)));
        Optional<Journal.Place> after = q.after().map(cursor -> Journal.Place.of(cursor)
                .orElseThrow(() -> Refusal.rule(Rules.MODULE, "UnknownCursor", cursor)));
        Journal.Wish wish = new Journal.Wish(q.month().map(YearMonth::parse), heading, q.person());
        return journal.page(by.groupRef(), books.unit(by.groupRef()), wish, after, PAGE)
                .map(Reading::row);
    }

    private static EntryRow row(Line line) {
        return new EntryRow(
                line.voucher(),
                line.kind(),
                line.day(),
                line.at(),
                line.memo(),
                new Money(line.minor(), line.unit()),
                line.evidence(),
                line.reverses(),
                line.reversedBy());
    }

    public EntryOf.Result entry(EntryOf q, Viewer by) {
        Line line = journal.find(by.groupRef(), q.voucher())
                .orElseThrow(() -> Refusal.notFound(Rules.MODULE, "voucher", q.voucher()));
        List<Leg> legs = journal.legs(line.id());
        List<UUID> ids = new ArrayList<>(List.of(line.by()));
        legs.forEach(leg -> ids.add(leg.person()));
        Cast cast = Cast.of(people, by.groupRef(), ids);
        boolean reversible = by.may("funds.keep")
                && line.kind().isReversible()
                && line.reversedBy().isEmpty();
        return new EntryOf.Result(
                row(line),
                cast.find(line.by()),
                legs.stream()
                        .map(leg -> new EntryOf.LegView(
                                leg.heading().code(),
                                cast.find(leg.person()),
                                new Money(Math.max(leg.minor(), 0), line.unit()),
                                new Money(Math.max(-leg.minor(), 0), line.unit())))
                        .toList(),
                line.voucher() <= sums.state(by.groupRef()).sealed(),
                reversible);
    }
}
