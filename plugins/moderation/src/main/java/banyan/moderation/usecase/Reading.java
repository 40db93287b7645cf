package banyan.moderation.usecase;

import banyan.api.group.GroupRef;
import banyan.api.people.People;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.settings.Settings;
import banyan.api.value.Week;
import banyan.moderation.ModerationSettings;
import banyan.moderation.model.Ask;
import banyan.moderation.model.Fairness;
import banyan.moderation.model.OperatorKind;
import banyan.moderation.model.PayState;
import banyan.moderation.model.Settlement;
import banyan.moderation.model.Shift;
import banyan.moderation.model.SwapOffer;
import banyan.moderation.model.Turns;
import banyan.moderation.model.Volunteer;
import banyan.moderation.store.AskStore;
import banyan.moderation.store.RosterStore;
import banyan.moderation.store.SettlementStore;
import banyan.moderation.store.SwapStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The roster as all see it, and as one person sees it. */
public final class Reading {

    private static final int BEHIND = 4;
    private static final int YEAR = 52;
    private static final int MINE = 60;

    private final RosterStore store;
    private final SwapStore swaps;
    private final SettlementStore settlements;
    private final AskStore asks;
    private final Roster roster;
    private final People people;
    private final Settings<ModerationSettings> settings;

    public Reading(PluginContext core) {
        this.store = new RosterStore(core.data());
        this.swaps = new SwapStore(core.data());
        this.settlements = new SettlementStore(core.data());
        this.asks = new AskStore(core.data());
        this.roster = new Roster(core);
        this.people = core.people();
        this.settings = core.settings(ModerationSettings.class);
    }

    public RosterView roster(RosterOf q, Viewer by) {
        GroupRef group = by.groupRef();
        Moment at = roster.now(by.here());
        Week now = at.current();
        List<Shift> shifts = store.shifts(group, now.plus(-YEAR), now.plus(2 * YEAR));
        List<Volunteer> queue = store.queue(group);
        Map<Week, Turns.Waiting> turns = projected(at, shifts);
        Map<UUID, Week> estimates = Turns.estimates(turns);
        List<SwapOffer> offers = swaps.open(group);
        List<RosterStore.Away> absences = store.absences(group, now.monday());
        RosterStore.Standing standing = store.standing(group);
        Cast cast = Cast.of(people, group, refs(shifts, queue, absences, standing));
        return new RosterView(
                now,
                lines(at, shifts, cast),
                IntStream.range(0, queue.size())
                        .mapToObj(i -> place(i + 1, queue.get(i), estimates, cast))
                        .toList(),
                placeOf(queue, by),
                offers.stream().map(offer -> offer(offer, cast)).toList(),
                absences.stream()
                        .map(away -> new RosterView.Absent(cast.of(away.person()), away.first(), away.last()))
                        .toList(),
                even(past(shifts, now), cast),
                even(ahead(shifts, turns, standing, now), cast),
                cast.of(standing.fallback()),
                cast.of(standing.operator()),
                standing.kind());
    }

    private static Collection<PersonRef> refs(
            List<Shift> shifts, List<Volunteer> queue, List<RosterStore.Away> absences, RosterStore.Standing standing) {
        List<PersonRef> refs = new ArrayList<>();
        shifts.forEach(shift -> refs.add(shift.person()));
        queue.forEach(volunteer -> refs.add(volunteer.person()));
        absences.forEach(away -> refs.add(away.person()));
        standing.fallback().ifPresent(refs::add);
        standing.operator().ifPresent(refs::add);
        return refs;
    }

    /** Who would get which of the next 52 weeks if nothing changed: the same rule as for giving them out. */
    private Map<Week, Turns.Waiting> projected(Moment at, List<Shift> shifts) {
        GroupRef group = at.group().ref();
        Map<Week, PersonRef> given = new HashMap<>();
        shifts.forEach(shift -> given.put(shift.week(), shift.person()));
        Turns turns =
                new Turns(roster.cannot(group, at.current()), settings.in(group).restWeeks(), given);
        return turns.assign(
                roster.waiting(group),
                Stream.iterate(at.current().next(), Week::next).limit(YEAR).toList());
    }

    private List<RosterView.Line> lines(Moment at, List<Shift> shifts, Cast cast) {
        Map<Week, Shift> byWeek = new HashMap<>();
        shifts.forEach(shift -> byWeek.put(shift.week(), shift));
        Map<Week, Settlement> settled = new HashMap<>();
        settlements
                .newest(at.group().ref(), Optional.of(at.current().next()), BEHIND + 1)
                .items()
                .forEach(one -> settled.put(one.week(), one));
        int ahead = settings.in(at.group().ref()).horizonWeeks();
        return Stream.iterate(at.current().plus(-BEHIND), Week::next)
                .limit(BEHIND + 1L + ahead)
                .map(week -> line(
                        at, week, Optional.ofNullable(byWeek.get(week)), Optional.ofNullable(settled.get(week)), cast))
                .toList();
    }

    private static RosterView.Line line(
            Moment at, Week week, Optional<Shift> shift, Optional<Settlement> settled, Cast cast) {
        return new RosterView.Line(
                week,
                at.startOf(week),
                at.endOf(week),
                cast.of(shift.map(Shift::person)),
                shift.map(Shift::how),
                shift.filter(Shift::isConfirmed).isPresent(),
                settled.map(Settlement::state),
                settled.filter(one -> one.state() == PayState.PAID).map(Settlement::paid));
    }

    private static RosterView.Place place(int place, Volunteer one, Map<UUID, Week> estimates, Cast cast) {
        return new RosterView.Place(
                place,
                cast.of(one.person()),
                one.signedAt(),
                Optional.ofNullable(estimates.get(one.id())),
                one.isAgain());
    }

    private static Optional<Integer> placeOf(List<Volunteer> queue, Viewer by) {
        return IntStream.range(0, queue.size())
                .filter(i -> by.is(queue.get(i).person()))
                .mapToObj(i -> i + 1)
                .findFirst();
    }

    private static RosterView.Offer offer(SwapOffer offer, Cast cast) {
        return new RosterView.Offer(offer.id(), offer.week(), cast.of(offer.person()), offer.note(), offer.closesAt());
    }

    private static List<PersonRef> past(List<Shift> shifts, Week now) {
        return shifts.stream()
                .filter(shift -> shift.week().isBefore(now))
                .map(Shift::person)
                .toList();
    }

    private static List<PersonRef> ahead(
            List<Shift> shifts, Map<Week, Turns.Waiting> turns, RosterStore.Standing standing, Week now) {
        Map<Week, PersonRef> ahead = new HashMap<>();
        shifts.stream()
                .filter(shift -> now.isBefore(shift.week()) && now.until(shift.week()) <= YEAR)
                .forEach(shift -> ahead.put(shift.week(), shift.person()));
        if (standing.kind() == OperatorKind.NONE) {
            turns.forEach((week, one) -> ahead.putIfAbsent(week, one.person()));
        } else {
            standing.operator().ifPresent(person -> Stream.iterate(now.next(), Week::next)
                    .limit(YEAR)
                    .forEach(week -> ahead.putIfAbsent(week, person)));
        }
        return List.copyOf(ahead.values());
    }

    private static RosterView.Even even(List<PersonRef> turns, Cast cast) {
        Fairness fair = Fairness.of(YEAR, turns);
        return new RosterView.Even(
                fair.weeks(),
                fair.covered(),
                fair.coverage(),
                fair.balance(),
                fair.byPerson().stream()
                        .map(part -> new RosterView.Share(cast.of(part.person()), part.weeks()))
                        .toList());
    }

    public MyDutiesView mine(MyDuties q, Viewer by) {
        GroupRef group = by.groupRef();
        Moment at = roster.now(by.here());
        List<Shift> shifts =
                store.shifts(group, at.current().plus(-YEAR), at.current().plus(2 * YEAR));
        Optional<Volunteer> waiting = store.waiting(group, by.self());
        List<SwapOffer> offers = swaps.open(group);
        List<Ask> asked = asks.of(group, by.self(), MINE);
        AskStore.Willing willing = asks.willing(group, by.self());
        List<PersonRef> refs = new ArrayList<>(asked.stream().map(Ask::by).toList());
        offers.forEach(offer -> refs.add(offer.person()));
        Cast cast = Cast.of(people, group, refs);
        return new MyDutiesView(
                placeOf(store.queue(group), by),
                waiting.map(one -> Turns.estimates(projected(at, shifts)).get(one.id())),
                waiting.filter(Volunteer::isAgain).isPresent(),
                shifts.stream()
                        .filter(shift -> shift.isOf(by.self()))
                        .map(shift -> turn(at, shift, offers))
                        .toList(),
                store.absences(group, at.current().monday(), List.of(by.self())).stream()
                        .map(away -> new MyDutiesView.Away(away.id(), away.first(), away.last()))
                        .toList(),
                asked.stream()
                        .map(ask -> new MyDutiesView.Asked(
                                ask.id(),
                                cast.of(ask.by()),
                                ask.subject(),
                                ask.address(),
                                ask.words(),
                                ask.state(),
                                ask.askedAt()))
                        .toList(),
                offers.stream()
                        .filter(offer -> !by.is(offer.person()))
                        .map(offer -> offer(offer, cast))
                        .toList(),
                willing.consent(),
                willing.ownHours() ? Optional.of(willing.quietFrom()) : Optional.empty(),
                willing.ownHours() ? Optional.of(willing.quietUntil()) : Optional.empty());
    }

    private static MyDutiesView.Turn turn(Moment at, Shift shift, List<SwapOffer> offers) {
        return new MyDutiesView.Turn(
                shift.week(),
                shift.startsAt(),
                shift.endsAt(),
                shift.hasStarted(at.now()),
                at.isOver(shift.week()),
                shift.isConfirmed(),
                offers.stream()
                        .filter(offer -> offer.week().equals(shift.week()))
                        .map(SwapOffer::id)
                        .findFirst());
    }
}
