package banyan.moderation.usecase;

import banyan.api.group.GroupRef;
import banyan.api.group.Groups;
import banyan.api.people.People;
import banyan.api.people.PersonCard;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.usecase.Done;
import banyan.moderation.model.How;
import banyan.moderation.model.OperatorKind;
import banyan.moderation.model.Prose;
import banyan.moderation.model.Rules;
import banyan.moderation.model.Rules.PersonIsMember;
import banyan.moderation.model.Rules.TextSaysSomething;
import banyan.moderation.model.Shift;
import banyan.moderation.store.RosterStore;
import java.util.List;
import java.util.Optional;

/** What the lead changes. Only weeks ahead; whoever loses one gets the old place in the queue back and is told why. */
public final class Overriding {

    private static final int SHOWN = 50;
    private static final int CHOICES = 200;

    private final RosterStore store;
    private final Roster roster;
    private final Telling telling;
    private final People people;
    private final Groups groups;

    public Overriding(PluginContext core) {
        this.store = new RosterStore(core.data());
        this.roster = new Roster(core);
        this.telling = new Telling(core);
        this.people = core.people();
        this.groups = core.groups();
    }

    public Done assign(AssignWeek c, Viewer by) {
        GroupRef group = by.groupRef();
        String why = Prose.line(c.why());
        Rules.check(new TextSaysSomething(why));
        store.hold(group);
        Moment at = roster.now(by.here());
        at.ahead(c.week());
        Rules.check(new PersonIsMember(people.isMember(group, c.person())));
        Optional<Shift> before = store.find(group, c.week()).filter(shift -> !shift.isOf(c.person()));
        before.ifPresent(shift -> {
            roster.closeOffer(at, c.week());
            loses(at, shift, why);
            roster.backToQueue(shift);
        });
        roster.give(at, c.week(), c.person(), How.LEAD, Optional.empty(), by.person(), why);
        roster.fill(at);
        return Done.DONE;
    }

    public Done clear(ClearWeek c, Viewer by) {
        GroupRef group = by.groupRef();
        String why = Prose.line(c.why());
        Rules.check(new TextSaysSomething(why));
        store.hold(group);
        Moment at = roster.now(by.here());
        at.ahead(c.week());
        Shift shift = store.get(group, c.week());
        store.gaveBack(group, c.week(), shift.person());
        loses(at, shift, why);
        roster.take(at, shift, by.person(), why);
        roster.backToQueue(shift);
        roster.fill(at);
        return Done.DONE;
    }

    private void loses(Moment at, Shift shift, String why) {
        telling.tell(
                shift.person(),
                at.group(),
                "weekMoved",
                Telling.page(at.group(), "mine"),
                shift.week().value(),
                why);
    }

    public Done fallback(SetFallback c, Viewer by) {
        store.hold(by.groupRef());
        c.person().ifPresent(person -> Rules.check(new PersonIsMember(people.isMember(by.groupRef(), person))));
        store.standIn(by.groupRef(), c.person());
        c.person()
                .filter(person -> !by.is(person))
                .ifPresent(person ->
                        telling.tell(person, by.here(), "fallback", Telling.page(by.here(), "roster"), by.name()));
        return Done.DONE;
    }

    /** Weeks that are given out already stay their people's; the operator has all others from the next on. */
    public Done operator(SetOperator c, Viewer by) {
        GroupRef group = by.groupRef();
        store.hold(group);
        Rules.check(new PersonIsMember(people.isMember(group, c.person())));
        Moment at = roster.now(by.here());
        releaseOperator(at, by);
        Optional<PersonRef> person = c.kind() == OperatorKind.NONE ? Optional.empty() : Optional.of(c.person());
        store.operate(group, person, c.kind());
        roster.fill(at);
        return Done.DONE;
    }

    public Done endOperator(EndOperator c, Viewer by) {
        store.hold(by.groupRef());
        Moment at = roster.now(by.here());
        store.operate(by.groupRef(), Optional.empty(), OperatorKind.NONE);
        releaseOperator(at, by);
        roster.fill(at);
        return Done.DONE;
    }

    private void releaseOperator(Moment at, Viewer by) {
        store.after(at.group().ref(), at.current()).stream()
                .filter(shift -> shift.how() == How.OPERATOR)
                .forEach(shift -> roster.take(at, shift, by.person(), "operator"));
    }

    public List<PlanHistory.Line> history(PlanHistory q, Viewer by) {
        List<RosterStore.Change> changes = store.changes(by.groupRef(), SHOWN);
        List<PersonRef> refs = changes.stream()
                .flatMap(change -> List.of(change.before(), change.after(), change.by()).stream())
                .flatMap(Optional::stream)
                .toList();
        Cast cast = Cast.of(people, by.groupRef(), refs);
        return changes.stream()
                .map(change -> new PlanHistory.Line(
                        change.week(),
                        cast.of(change.before()),
                        cast.of(change.after()),
                        cast.of(change.by()),
                        change.why(),
                        change.at()))
                .toList();
    }

    /** Whoever can be chosen in a form. */
    public List<PersonCard> choosable(Choosable q, Viewer by) {
        Optional<String> words = q.words().map(Prose::line).filter(text -> !text.isEmpty());
        if (words.isPresent()) {
            return people.membersLike(by.groupRef(), words.get(), CHOICES);
        }
        List<PersonRef> members =
                groups.members(by.groupRef()).stream().limit(CHOICES).toList();
        return List.copyOf(Cast.of(people, by.groupRef(), members).cards().values());
    }
}
