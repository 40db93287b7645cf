package banyan.moderation.usecase;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.settings.Settings;
import banyan.api.usecase.Done;
import banyan.api.usecase.Refusal;
import banyan.api.value.Week;
import banyan.moderation.ModerationSettings;
import banyan.moderation.model.How;
import banyan.moderation.model.Prose;
import banyan.moderation.model.Rules;
import banyan.moderation.model.Rules.AbsenceEndsAfterItBegins;
import banyan.moderation.model.Rules.IsInTheQueue;
import banyan.moderation.model.Rules.TextSaysSomething;
import banyan.moderation.model.Rules.WeekIsFree;
import banyan.moderation.model.Rules.WeekIsYours;
import banyan.moderation.model.Shift;
import banyan.moderation.model.Volunteer;
import banyan.moderation.store.RosterStore;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What a volunteer does about their own place and weeks. */
public final class Queueing {

    private static final int LONGEST_ABSENCE = 400;

    private final RosterStore store;
    private final Roster roster;
    private final Telling telling;
    private final Settings<ModerationSettings> settings;

    public Queueing(PluginContext core) {
        this.store = new RosterStore(core.data());
        this.roster = new Roster(core);
        this.telling = new Telling(core);
        this.settings = core.settings(ModerationSettings.class);
    }

    public Done signUp(SignUp c, Viewer by) {
        GroupRef group = by.groupRef();
        store.hold(group);
        Moment at = roster.now(by.here());
        Optional<Volunteer> before = store.waiting(group, by.self());
        before.ifPresentOrElse(place -> place.again(c.again()), () -> stand(at, c.again(), by));
        store.flush();
        roster.fill(at);
        return Done.DONE;
    }

    /** Whoever has no week ahead comes before those who have one: they get a second one only when nobody waits for a first. */
    private void stand(Moment at, boolean again, Viewer by) {
        GroupRef group = by.groupRef();
        Set<PersonRef> provided = new HashSet<>();
        for (Shift shift : store.after(group, at.current())) {
            boolean second = !provided.add(shift.person());
            if (second && shift.how() == How.QUEUE && !shift.isConfirmed()) {
                roster.take(at, shift, by.person(), "newcomer");
                roster.backToQueue(shift);
                telling.tell(
                        shift.person(),
                        at.group(),
                        "madeRoom",
                        Telling.page(at.group(), "mine"),
                        shift.week().value());
            }
        }
        store.add(new Volunteer(store.newId(), group, by.self(), store.nextPlace(group), again, at.now()));
        if (!provided.contains(by.self())) {
            store.queue(group).stream()
                    .filter(one -> provided.contains(one.person()))
                    .forEach(one -> one.behind(store.nextPlace(group)));
        }
        store.flush();
    }

    public Done signOff(SignOff c, Viewer by) {
        store.hold(by.groupRef());
        Optional<Volunteer> place = store.waiting(by.groupRef(), by.self());
        Rules.check(new IsInTheQueue(place));
        place.ifPresent(store::remove);
        return Done.DONE;
    }

    public Done confirm(ConfirmWeek c, Viewer by) {
        store.hold(by.groupRef());
        Moment at = roster.now(by.here());
        at.notOver(c.week());
        own(c.week(), by).confirm(at.now());
        return Done.DONE;
    }

    /** The place stays the old one; the week goes to the next who can. */
    public Done giveBack(GiveBack c, Viewer by) {
        GroupRef group = by.groupRef();
        String why = Prose.line(c.why());
        Rules.check(new TextSaysSomething(why));
        store.hold(group);
        Moment at = roster.now(by.here());
        at.ahead(c.week());
        Shift shift = own(c.week(), by);
        store.gaveBack(group, c.week(), by.self());
        roster.take(at, shift, by.person(), why);
        skip(shift);
        roster.fill(at);
        return Done.DONE;
    }

    private void skip(Shift shift) {
        shift.volunteer().flatMap(store::volunteer).ifPresent(entry -> {
            if (store.waiting(entry.group(), entry.person()).isEmpty()) {
                int most = settings.in(entry.group()).mostSkips();
                entry.skipped(most, entry.skips() >= most ? store.nextPlace(entry.group()) : entry.place());
                store.flush();
            }
        });
    }

    public Done take(TakeWeek c, Viewer by) {
        GroupRef group = by.groupRef();
        store.hold(group);
        Moment at = roster.now(by.here());
        at.notOver(c.week());
        Rules.check(new WeekIsFree(c.week(), store.find(group, c.week())));
        roster.give(at, c.week(), by.self(), How.TAKEN, Optional.empty(), by.person(), "taken");
        store.get(group, c.week()).confirm(at.now());
        return Done.DONE;
    }

    /** Weeks that are one's own by then and lie in the absence are given to the next. */
    public Done away(AddAbsence c, Viewer by) {
        GroupRef group = by.groupRef();
        store.hold(group);
        Moment at = roster.now(by.here());
        boolean inOrder = Math.abs(c.first().getYear() - at.current().year()) <= 2
                && !c.last().isBefore(c.first())
                && c.last().isBefore(c.first().plusDays(LONGEST_ABSENCE));
        Rules.check(new AbsenceEndsAfterItBegins(inOrder));
        store.away(store.newId(), group, by.self(), c.first(), c.last());
        for (Shift shift : store.after(group, at.current())) {
            var away = new RosterStore.Away(store.newId(), by.self(), c.first(), c.last());
            if (shift.isOf(by.self()) && away.touches(shift.week())) {
                roster.take(at, shift, by.person(), "away");
                roster.backToQueue(shift);
            }
        }
        roster.fill(at);
        return Done.DONE;
    }

    public Done backAgain(RemoveAbsence c, Viewer by) {
        store.hold(by.groupRef());
        if (store.backAgain(c.absence(), by.groupRef(), by.self()) == 0) {
            throw Refusal.notFound(Rules.MODULE, "absence", c.absence());
        }
        roster.fill(roster.now(by.here()));
        return Done.DONE;
    }

    private Shift own(Week week, Viewer by) {
        Shift shift = store.get(by.groupRef(), week);
        Rules.check(new WeekIsYours(shift, by.self()));
        return shift;
    }
}
