package banyan.moderation.usecase;

import banyan.api.group.Group;
import banyan.api.group.GroupRef;
import banyan.api.group.Groups;
import banyan.api.people.People;
import banyan.api.people.PersonRef;
import banyan.api.plugin.PluginContext;
import banyan.api.settings.Settings;
import banyan.api.usecase.Role;
import banyan.api.value.Week;
import banyan.moderation.ModerationSettings;
import banyan.moderation.model.How;
import banyan.moderation.model.OperatorKind;
import banyan.moderation.model.Shift;
import banyan.moderation.model.SwapState;
import banyan.moderation.model.Turns;
import banyan.moderation.model.Turns.Waiting;
import banyan.moderation.model.Volunteer;
import banyan.moderation.store.RosterStore;
import banyan.moderation.store.RosterStore.Away;
import banyan.moderation.store.SwapStore;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Gives weeks to people and takes them back: the one way in which a roster changes. Who calls it holds the roster. The rights
 * of a week are lent with it, so that they begin and end by the clock and not by anybody's act.
 */
final class Roster {

    private final RosterStore roster;
    private final SwapStore swaps;
    private final Groups groups;
    private final People people;
    private final Settings<ModerationSettings> settings;
    private final Telling telling;
    private final Clock clock;

    Roster(PluginContext core) {
        this.roster = new RosterStore(core.data());
        this.swaps = new SwapStore(core.data());
        this.groups = core.groups();
        this.people = core.people();
        this.settings = core.settings(ModerationSettings.class);
        this.telling = new Telling(core);
        this.clock = core.clock();
    }

    Clock clock() {
        return clock;
    }

    Moment now(Group group) {
        return new Moment(group, clock.instant());
    }

    /** Fills the free weeks ahead: by the operator where there is one, otherwise by the queue. */
    void fill(Moment at) {
        GroupRef group = at.group().ref();
        RosterStore.Standing standing = roster.standing(group);
        Optional<PersonRef> operator =
                standing.operator().filter(one -> standing.kind() != OperatorKind.NONE && people.isMember(group, one));
        Map<Week, PersonRef> given = given(group, at.current());
        for (Week week : horizon(at)) {
            if (operator.isPresent() && !given.containsKey(week)) {
                give(at, week, operator.get(), How.OPERATOR, Optional.empty(), Optional.empty(), "operator");
            }
        }
        if (operator.isEmpty()) {
            fillByQueue(at, given);
        }
    }

    private void fillByQueue(Moment at, Map<Week, PersonRef> given) {
        GroupRef group = at.group().ref();
        for (Week week : horizon(at)) {
            if (given.containsKey(week)) {
                continue;
            }
            List<Waiting> queue = waiting(group);
            Turns turns =
                    new Turns(cannot(group, at.current()), settings.in(group).restWeeks(), given);
            Optional.ofNullable(turns.assign(queue, List.of(week)).get(week)).ifPresent(next -> {
                serve(at, next.entry());
                give(at, week, next.person(), How.QUEUE, Optional.of(next.entry()), Optional.empty(), "queue");
                given.put(week, next.person());
            });
        }
    }

    /** The entry serves; whoever wished so stands at the end of the queue again. */
    private void serve(Moment at, UUID entry) {
        Volunteer volunteer = roster.volunteer(entry).orElseThrow();
        volunteer.served();
        roster.flush();
        if (volunteer.isAgain()) {
            GroupRef group = volunteer.group();
            roster.add(
                    new Volunteer(roster.newId(), group, volunteer.person(), roster.nextPlace(group), true, at.now()));
        }
    }

    /** The queue in its order; whoever left the group is passed over. */
    List<Waiting> waiting(GroupRef group) {
        Set<PersonRef> members = Set.copyOf(groups.members(group));
        return roster.queue(group).stream()
                .filter(one -> members.contains(one.person()))
                .map(one -> new Waiting(one.id(), one.person(), one.isAgain()))
                .toList();
    }

    /** The weeks ahead that are given out. */
    List<Week> horizon(Moment at) {
        int weeks = settings.in(at.group().ref()).horizonWeeks();
        return Stream.iterate(at.current().next(), Week::next).limit(weeks).toList();
    }

    Map<Week, PersonRef> given(GroupRef group, Week current) {
        Map<Week, PersonRef> given = new HashMap<>();
        roster.shifts(group, current.plus(-12), current.plus(120))
                .forEach(shift -> given.put(shift.week(), shift.person()));
        return given;
    }

    /** Whether a person is away in a week or gave it back. */
    BiPredicate<PersonRef, Week> cannot(GroupRef group, Week from) {
        List<Away> absences = roster.absences(group, from.monday());
        Set<String> givenBack = roster.givenBack(group, from);
        return (person, week) -> givenBack.contains(week + " " + person.value())
                || absences.stream().anyMatch(away -> away.person().equals(person) && away.touches(week));
    }

    /** Gives a week to a person, whoever had it. The rights follow, the change is kept, and the person is told. */
    void give(Moment at, Week week, PersonRef to, How how, Optional<UUID> entry, Optional<PersonRef> by, String why) {
        GroupRef group = at.group().ref();
        Optional<Shift> before = roster.find(group, week);
        Optional<PersonRef> had = before.map(Shift::person);
        if (before.isPresent()) {
            before.get().give(to, how, entry, at.now());
            roster.flush();
        } else {
            roster.add(new Shift(group, week, at.zone(), to, how, entry, at.now()));
        }
        groups.lend(group, key(week), to, Role.MODERATOR, at.startOf(week), at.endOf(week));
        roster.changed(group, week, had, Optional.of(to), by, why, at.now());
        if (by.filter(to::equals).isEmpty()) {
            telling.tell(to, at.group(), "yourWeek", Telling.page(at.group(), "mine"), week.value(), day(at, week));
        }
    }

    /** Takes a week from its person; rights and an open offer go with it. */
    void take(Moment at, Shift shift, Optional<PersonRef> by, String why) {
        GroupRef group = at.group().ref();
        roster.changed(group, shift.week(), Optional.of(shift.person()), Optional.empty(), by, why, at.now());
        closeOffer(at, shift.week());
        roster.remove(shift);
        groups.takeBack(group, key(shift.week()));
    }

    void closeOffer(Moment at, Week week) {
        swaps.open(at.group().ref(), week).ifPresent(offer -> {
            offer.end(SwapState.WITHDRAWN, at.now());
            roster.flush();
        });
    }

    /** Brings the person who loses a week back to the old place of the queue, unless they stand in it again already. */
    void backToQueue(Shift shift) {
        shift.volunteer().flatMap(roster::volunteer).ifPresent(entry -> {
            if (roster.waiting(entry.group(), entry.person()).isEmpty()) {
                entry.back();
                roster.flush();
            }
        });
    }

    /** Lays a week over other clocks: the group moved to another zone. */
    void move(Moment at, Shift shift) {
        shift.move(at.zone());
        groups.lend(
                at.group().ref(),
                key(shift.week()),
                shift.person(),
                Role.MODERATOR,
                at.startOf(shift.week()),
                at.endOf(shift.week()));
    }

    static String key(Week week) {
        return "moderation:" + week;
    }

    static String day(Moment at, Week week) {
        return week.monday().toString();
    }
}
