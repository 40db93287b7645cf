package banyan.moderation.usecase;

import banyan.api.group.GroupRef;
import banyan.api.group.Groups;
import banyan.api.people.People;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.plugin.Texts;
import banyan.api.usecase.Done;
import banyan.api.usecase.Role;
import banyan.api.value.Slice;
import banyan.moderation.model.Conflict;
import banyan.moderation.model.ConflictOutcome;
import banyan.moderation.model.ConflictRules.AllPartiesAgreed;
import banyan.moderation.model.ConflictRules.ConflictHasTwoSides;
import banyan.moderation.model.ConflictRules.ConflictIsOpen;
import banyan.moderation.model.ConflictRules.MediationHasBegun;
import banyan.moderation.model.ConflictRules.MediatorIsNoParty;
import banyan.moderation.model.ConflictRules.MediatorProposes;
import banyan.moderation.model.ConflictRules.OnlyTheReporterWithdraws;
import banyan.moderation.model.ConflictRules.OutcomeIsNamed;
import banyan.moderation.model.ConflictRules.PartiesAgree;
import banyan.moderation.model.ConflictRules.StepIsAPersons;
import banyan.moderation.model.ConflictState;
import banyan.moderation.model.Prose;
import banyan.moderation.model.Rules;
import banyan.moderation.model.Rules.PersonIsMember;
import banyan.moderation.model.Rules.TextSaysSomething;
import banyan.moderation.model.StepKind;
import banyan.moderation.store.ConflictStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Conflicts: reported in private, mediated by somebody who is not in them, and counted for all. */
public final class Mediating {

    static final String MEDIATES = "moderation.mediate";
    private static final int ROWS = 25;
    private static final Duration YEAR = Duration.ofDays(364);

    /** Fewer would tell the group who it was. */
    private static final int SHOWN_FROM = 3;

    private final ConflictStore conflicts;
    private final Groups groups;
    private final People people;
    private final Texts texts;
    private final Telling telling;
    private final Clock clock;

    public Mediating(PluginContext core) {
        this.conflicts = new ConflictStore(core.data());
        this.groups = core.groups();
        this.people = core.people();
        this.texts = core.texts();
        this.telling = new Telling(core);
        this.clock = core.clock();
    }

    public Made report(ReportConflict c, Viewer by) {
        GroupRef group = by.groupRef();
        Set<PersonRef> others = new HashSet<>(c.with());
        others.remove(by.self());
        String words = Prose.of(c.words());
        Rules.check(
                new ConflictHasTwoSides(!others.isEmpty()),
                new PersonIsMember(others.stream().allMatch(person -> people.isMember(group, person))),
                new TextSaysSomething(words),
                new TextSaysSomething(Prose.line(c.title())));
        Conflict conflict =
                new Conflict(conflicts.newId(), group, by.self(), others, c.title(), words, clock.instant());
        conflicts.add(conflict);
        tell(mediators(conflict, group), conflict, by, "conflict");
        return new Made(conflict.id());
    }

    /** Those who could mediate: not those who are in it. Who is told nothing of it yet are the others in it. */
    private List<PersonRef> mediators(Conflict conflict, GroupRef group) {
        return Stream.of(Role.LEAD, Role.CO_ORGANISER, Role.MODERATOR)
                .flatMap(role -> groups.holders(group, role).stream())
                .distinct()
                .filter(person -> !conflict.isParty(person))
                .toList();
    }

    private void tell(List<PersonRef> whom, Conflict conflict, Viewer by, String what) {
        telling.tell(
                whom.stream().filter(person -> !by.is(person)).toList(),
                by.here(),
                what,
                Telling.page(by.here(), "conflicts/" + conflict.id()),
                conflict.title());
    }

    private Conflict toChange(UUID id, Viewer by) {
        Conflict conflict = conflicts.getToChange(id, by.groupRef(), by.self(), by.may(MEDIATES));
        Rules.check(new ConflictIsOpen(conflict));
        return conflict;
    }

    public Done mediate(Mediate c, Viewer by) {
        Conflict conflict = toChange(c.conflict(), by);
        Rules.check(new MediatorIsNoParty(conflict, by.self()));
        conflict.mediate(by.self());
        tell(List.copyOf(conflict.people()), conflict, by, "mediated");
        return Done.DONE;
    }

    public Done step(AddStep c, Viewer by) {
        Conflict conflict = toChange(c.conflict(), by);
        String words = Prose.of(c.words());
        Rules.check(new TextSaysSomething(words), new StepIsAPersons(c.kind()));
        switch (c.kind()) {
            case PROPOSAL -> {
                Rules.check(new MediationHasBegun(conflict), new MediatorProposes(conflict, by.self()));
                conflict.proposed();
            }
            case AGREED -> {
                Rules.check(new MediationHasBegun(conflict), new PartiesAgree(conflict, by.self()));
                conflict.agreed(by.self());
            }
            default -> {}
        }
        conflicts.keepParties(conflict);
        conflicts.step(conflict.id(), by.self(), c.kind(), words, clock.instant());
        List<PersonRef> all = new ArrayList<>(conflict.people());
        conflict.mediator().ifPresent(all::add);
        tell(conflict.state() == ConflictState.OPEN ? List.of() : all, conflict, by, "conflictStep");
        return Done.DONE;
    }

    public Done close(CloseConflict c, Viewer by) {
        Conflict conflict = toChange(c.conflict(), by);
        String words = Prose.of(c.words());
        Rules.check(
                new MediatorIsNoParty(conflict, by.self()),
                new MediationHasBegun(conflict),
                new OutcomeIsNamed(c.outcome()),
                new AllPartiesAgreed(conflict, c.outcome()),
                new TextSaysSomething(words));
        Instant now = clock.instant();
        conflict.close(c.outcome(), now);
        conflicts.step(conflict.id(), by.self(), StepKind.OUTCOME, words, now);
        tell(List.copyOf(conflict.people()), conflict, by, "conflictClosed");
        return Done.DONE;
    }

    public Done withdraw(WithdrawConflict c, Viewer by) {
        Conflict conflict = toChange(c.conflict(), by);
        Rules.check(new OnlyTheReporterWithdraws(conflict, by.self()));
        conflict.close(ConflictOutcome.WITHDRAWN, clock.instant());
        return Done.DONE;
    }

    public ConflictsView list(Conflicts q, Viewer by) {
        boolean mediates = by.may(MEDIATES);
        Slice<Conflict> found = conflicts.newest(by.groupRef(), by.self(), mediates, q.after(), ROWS);
        Cast cast = Cast.of(
                people,
                by.groupRef(),
                found.items().stream().map(Conflict::reporter).toList());
        return new ConflictsView(
                found.map(one -> new ConflictsView.Line(
                        one.id(), one.title(), cast.of(one.reporter()), one.state(), one.outcome(), one.openedAt())),
                mediates,
                numbers(by.groupRef()));
    }

    private ConflictsView.Numbers numbers(GroupRef group) {
        Instant since = clock.instant().minus(YEAR);
        Map<ConflictOutcome, Integer> outcomes = conflicts.outcomes(group, since);
        int all = outcomes.values().stream().mapToInt(Integer::intValue).sum();
        int open = outcomes.getOrDefault(ConflictOutcome.NONE, 0);
        boolean many = all - open >= SHOWN_FROM;
        return new ConflictsView.Numbers(
                all,
                open,
                many ? conflicts.medianDays(group, since) : Optional.empty(),
                many ? outcomes : Map.of(),
                SHOWN_FROM);
    }

    public ConflictView one(ConflictOf q, Viewer by) {
        boolean mediates = by.may(MEDIATES);
        Conflict conflict = conflicts.get(q.conflict(), by.groupRef(), by.self(), mediates);
        List<ConflictStore.Step> steps = conflicts.steps(conflict.id());
        List<PersonRef> refs = new ArrayList<>(conflict.people());
        refs.add(conflict.reporter());
        conflict.mediator().ifPresent(refs::add);
        steps.forEach(step -> step.by().ifPresent(refs::add));
        Cast cast = Cast.of(people, by.groupRef(), refs);
        return new ConflictView(
                conflict.id(),
                conflict.title(),
                texts.html(conflict.words()),
                cast.of(conflict.reporter()),
                conflict.parties().entrySet().stream()
                        .map(party -> new ConflictView.Party(cast.of(party.getKey()), party.getValue()))
                        .toList(),
                cast.of(conflict.mediator()),
                conflict.state(),
                conflict.outcome(),
                conflict.openedAt(),
                steps.stream()
                        .map(step -> new ConflictView.Step(
                                cast.of(step.by()), step.kind(), texts.html(step.words()), step.at()))
                        .toList(),
                may(conflict, mediates, by));
    }

    private static ConflictView.May may(Conflict conflict, boolean mediates, Viewer by) {
        boolean open = !conflict.isClosed();
        boolean party = conflict.isParty(by.self());
        boolean begun = conflict.state() == ConflictState.MEDIATING;
        return new ConflictView.May(
                open && mediates && !party && conflict.mediator().filter(by::is).isEmpty(),
                open,
                begun && mediates && !party,
                begun && party,
                begun && mediates && !party,
                open && conflict.isReportedBy(by.self()));
    }
}
