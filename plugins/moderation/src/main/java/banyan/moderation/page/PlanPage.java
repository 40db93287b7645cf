package banyan.moderation.page;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.people.PersonCard;
import banyan.api.people.PersonRef;
import banyan.moderation.model.OperatorKind;
import banyan.moderation.usecase.AssignWeek;
import banyan.moderation.usecase.Choosable;
import banyan.moderation.usecase.ClearWeek;
import banyan.moderation.usecase.EndOperator;
import banyan.moderation.usecase.PlanHistory;
import banyan.moderation.usecase.RosterOf;
import banyan.moderation.usecase.RosterView;
import banyan.moderation.usecase.SetFallback;
import banyan.moderation.usecase.SetOperator;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the lead changes in the weeks ahead, and what was changed before. */
public final class PlanPage implements Page {

    /** One change. */
    public record Change(String text, String why, Instant at) {}

    private static final List<String> REASONS =
            List.of("queue", "taken", "swap", "away", "left", "fallback", "operator", "clock", "newcomer");

    private final PageContext core;
    private @Nullable RosterView roster;
    private List<PlanHistory.Line> history = List.of();

    public PlanPage(PageContext core) {
        this.core = core;
    }

    @Override
    public void load() {
        roster = core.run(new RosterOf());
        history = core.run(new PlanHistory());
    }

    private RosterView roster() {
        return Objects.requireNonNull(roster, "load() runs first");
    }

    public Map<String, String> getWeeks() {
        Map<String, String> weeks = new LinkedHashMap<>();
        roster().weeks().stream()
                .filter(line -> roster().current().isBefore(line.week()))
                .forEach(line -> weeks.put(
                        line.week().value(),
                        line.week() + " · "
                                + line.person()
                                        .map(PersonCard::name)
                                        .orElseGet(() -> core.say("moderation.weeks.vacant"))));
        return weeks;
    }

    /** The queue first, in its order, then the members. */
    public Map<String, String> getPeople() {
        Map<String, String> people = roster().queue().stream()
                .collect(Collectors.toMap(
                        one -> one.person().ref().value().toString(),
                        one -> one.place() + " · " + one.person().name(),
                        (first, second) -> first,
                        LinkedHashMap::new));
        core.run(new Choosable(core.param("q")))
                .forEach(card -> people.putIfAbsent(card.ref().value().toString(), card.name()));
        return people;
    }

    public List<Change> getHistory() {
        return history.stream()
                .map(line -> new Change(
                        core.say(
                                "moderation.plan.change",
                                line.week().value(),
                                name(line.before()),
                                name(line.after()),
                                line.by().map(PersonCard::name).orElseGet(() -> core.say("moderation.plan.clock"))),
                        REASONS.contains(line.why()) ? core.say("moderation.plan.why." + line.why()) : line.why(),
                        line.at()))
                .toList();
    }

    private String name(Optional<PersonCard> person) {
        return person.map(PersonCard::name).orElseGet(() -> core.say("moderation.weeks.vacant"));
    }

    public String getFallback() {
        return roster().fallback().map(card -> card.ref().value().toString()).orElse("");
    }

    public String getOperatorText() {
        return roster().operator()
                .map(card -> core.say(
                        "moderation.operator.line",
                        card.name(),
                        Where.say(core, "moderation.operator.kind.", roster().operatorKind())))
                .orElseGet(() -> core.say("moderation.operator.none"));
    }

    public boolean isOperated() {
        return roster().operatorKind() != OperatorKind.NONE;
    }

    public Map<String, String> getOperatorKinds() {
        return Choices.of(
                core, "moderation.operator.kind.", OperatorKind.INITIATOR, OperatorKind.VOLUNTEER, OperatorKind.HIRED);
    }

    public String getHere() {
        return core.at("plan", Map.of());
    }

    public String getRoster() {
        return core.at("roster", Map.of());
    }

    private PersonRef person(String name) {
        return Where.person(core, name).orElseGet(() -> new PersonRef(Where.key("person", "")));
    }

    public void assign() {
        core.run(new AssignWeek(Where.needWeek(core), person("person"), Where.text(core, "why")));
        core.tell("moderation.told.assigned");
    }

    public void clear() {
        core.run(new ClearWeek(Where.needWeek(core), Where.text(core, "why")));
        core.tell("moderation.told.cleared");
    }

    public void standIn() {
        core.run(new SetFallback(Where.person(core, "fallback")));
        core.tell("moderation.told.fallback");
    }

    public void operate() {
        core.run(new SetOperator(person("operator"), Where.constant(OperatorKind.class, core.need("kind"))));
        core.tell("moderation.told.operator");
    }

    public void endOperator() {
        core.run(new EndOperator());
        core.tell("moderation.told.operatorEnded");
    }
}
