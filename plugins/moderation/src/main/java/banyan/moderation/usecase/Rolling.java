package banyan.moderation.usecase;

import banyan.api.event.MemberLeft;
import banyan.api.event.PersonDeactivated;
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
import banyan.moderation.model.Rules;
import banyan.moderation.model.Shift;
import banyan.moderation.store.RosterStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the clock does: gives weeks out, lets somebody stand in, reports gaps, closes offers, settles what nobody settled. Doing
 * it twice, late, or with a clock that jumped changes nothing that is done: everything is a row that is there once.
 */
public final class Rolling {

    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final RosterStore store;
    private final Roster roster;
    private final Swapping swapping;
    private final Paying paying;
    private final Topics topics;
    private final Telling telling;
    private final Groups groups;
    private final People people;
    private final Settings<ModerationSettings> settings;
    private final Clock clock;

    public Rolling(PluginContext core, Swapping swapping, Paying paying, Topics topics) {
        this.store = new RosterStore(core.data());
        this.roster = new Roster(core);
        this.swapping = swapping;
        this.paying = paying;
        this.topics = topics;
        this.telling = new Telling(core);
        this.groups = core.groups();
        this.people = core.people();
        this.settings = core.settings(ModerationSettings.class);
        this.clock = core.clock();
    }

    /** Groups that were not looked at for a while. */
    public Collection<GroupRef> due() {
        Instant now = clock.instant();
        Set<GroupRef> lately = store.lookedAt(now.minus(PAUSE), now);
        return groups.whereOn(Rules.MODULE).stream()
                .map(Group::ref)
                .filter(group -> !lately.contains(group))
                .toList();
    }

    public void roll(Group group) {
        store.hold(group.ref());
        Moment at = roster.now(group);
        followTheZone(at);
        releaseBeyondSight(at);
        roster.fill(at);
        standIn(at);
        swapping.look(at);
        store.flush();
        begin(at);
        report(at);
        topics.begin(at);
        paying.look(at);
        store.looked(group.ref(), at.now());
    }

    /** A group that moved keeps its weeks: Monday begins there now. */
    private void followTheZone(Moment at) {
        store.shifts(at.group().ref(), at.current(), at.current().plus(200)).stream()
                .filter(shift -> !shift.isIn(at.zone()))
                .forEach(shift -> roster.move(at, shift));
        store.flush();
    }

    /** A clock that ran ahead and was set back gave out weeks that nobody can see yet: the queue gets them back. */
    private void releaseBeyondSight(Moment at) {
        Week last = at.current().plus(settings.in(at.group().ref()).horizonWeeks());
        for (Shift shift : store.after(at.group().ref(), last)) {
            if (shift.how() == How.QUEUE || shift.how() == How.OPERATOR) {
                roster.take(at, shift, Optional.empty(), "clock");
                roster.backToQueue(shift);
            }
        }
    }

    /** A week that begins with nobody goes to whoever stands in. */
    private void standIn(Moment at) {
        GroupRef group = at.group().ref();
        if (store.find(group, at.current()).isPresent()) {
            return;
        }
        store.standing(group)
                .fallback()
                .filter(person -> people.isMember(group, person))
                .ifPresent(person -> roster.give(
                        at, at.current(), person, How.FALLBACK, Optional.empty(), Optional.empty(), "fallback"));
    }

    private void begin(Moment at) {
        store.find(at.group().ref(), at.current())
                .filter(shift -> store.tellOnce(at.group().ref(), "begins:" + shift.week() + shift.person(), at.now()))
                .ifPresent(shift -> telling.tell(
                        shift.person(),
                        at.group(),
                        "begins",
                        Telling.page(at.group(), "duty"),
                        at.current().value()));
    }

    /** Weeks ahead that have nobody are reported to those who plan and to those in the queue, once each. */
    private void report(Moment at) {
        GroupRef group = at.group().ref();
        int ahead = settings.in(group).alarmWeeks();
        for (int weeks = 0; weeks <= ahead; weeks++) {
            Week week = at.current().plus(weeks);
            if (store.find(group, week).isEmpty() && store.tellOnce(group, "vacant:" + week, at.now())) {
                long days =
                        Math.max(0, Duration.between(at.now(), at.startOf(week)).toDays());
                telling.tell(
                        planners(group),
                        at.group(),
                        "vacant",
                        Telling.page(at.group(), "roster"),
                        week.value(),
                        String.valueOf(days));
            }
        }
    }

    private List<PersonRef> planners(GroupRef group) {
        return Stream.of(Role.LEAD, Role.CO_ORGANISER)
                .flatMap(role -> groups.holders(group, role).stream())
                .distinct()
                .toList();
    }

    public void left(MemberLeft event) {
        leave(groups.get(event.group()), event.person());
    }

    public void deactivated(PersonDeactivated event) {
        groups.whereOn(Rules.MODULE).forEach(group -> leave(group, event.person()));
    }

    /** Weeks ahead go to the next; the week that runs is over for them, and whoever stands in takes the rest. */
    private void leave(Group group, PersonRef person) {
        store.hold(group.ref());
        Moment at = roster.now(group);
        store.waiting(group.ref(), person).ifPresent(store::remove);
        store.shifts(group.ref(), at.current(), at.current().plus(200)).stream()
                .filter(shift -> shift.isOf(person))
                .filter(shift -> !at.isOver(shift.week()))
                .filter(shift -> shift.week().compareTo(at.current()) > 0 || replaceable(group.ref(), person))
                .forEach(shift -> roster.take(at, shift, Optional.empty(), "left"));
        RosterStore.Standing standing = store.standing(group.ref());
        if (standing.fallback().filter(person::equals).isPresent()) {
            store.standIn(group.ref(), Optional.empty());
        }
        if (standing.operator().filter(person::equals).isPresent()) {
            store.operate(group.ref(), Optional.empty(), OperatorKind.NONE);
        }
        roster.fill(at);
        standIn(at);
    }

    private boolean replaceable(GroupRef group, PersonRef person) {
        return store.standing(group)
                .fallback()
                .filter(other -> !other.equals(person))
                .isPresent();
    }
}
