package banyan.moderation.page;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.people.PersonCard;
import banyan.moderation.model.ConflictOutcome;
import banyan.moderation.model.ConflictState;
import banyan.moderation.model.StepKind;
import banyan.moderation.usecase.AddStep;
import banyan.moderation.usecase.CloseConflict;
import banyan.moderation.usecase.ConflictOf;
import banyan.moderation.usecase.ConflictView;
import banyan.moderation.usecase.Mediate;
import banyan.moderation.usecase.WithdrawConflict;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One conflict, for those who are in it and those who mediate. */
public final class ConflictPage implements Page {

    /** A step. */
    public record Step(String by, String kind, String html, Instant at) {}

    private final PageContext core;
    private @Nullable ConflictView conflict;

    public ConflictPage(PageContext core) {
        this.core = core;
    }

    @Override
    public void load() {
        conflict = core.run(new ConflictOf(id()));
    }

    private UUID id() {
        return Where.key("conflict", core.need("conflict"));
    }

    public ConflictView getConflict() {
        return Objects.requireNonNull(conflict, "load() runs first");
    }

    public String getState() {
        return getConflict().state() == ConflictState.CLOSED
                ? Where.say(core, "moderation.conflict.outcome.", getConflict().outcome())
                : Where.say(core, "moderation.conflict.state.", getConflict().state());
    }

    public boolean isClosed() {
        return getConflict().state() == ConflictState.CLOSED;
    }

    public String getMediator() {
        return getConflict()
                .mediator()
                .map(card -> core.say("moderation.conflict.mediator", card.name()))
                .orElseGet(() -> core.say("moderation.conflict.nomediator"));
    }

    public List<String> getParties() {
        return getConflict().parties().stream()
                .map(party -> core.say(
                        party.agrees() ? "moderation.conflict.agrees" : "moderation.conflict.party",
                        party.person().name()))
                .toList();
    }

    public List<Step> getSteps() {
        return getConflict().steps().stream()
                .map(step -> new Step(
                        step.by().map(PersonCard::name).orElse("—"),
                        Where.say(core, "moderation.step.kind.", step.kind()),
                        step.html(),
                        step.at()))
                .toList();
    }

    /** What the viewer can add: those in it agree, a mediator proposes. */
    public Map<String, String> getKinds() {
        Map<String, String> kinds =
                new LinkedHashMap<>(Choices.of(core, "moderation.step.kind.", StepKind.WORDS, StepKind.TALK));
        if (getConflict().may().propose()) {
            kinds.putAll(Choices.of(core, "moderation.step.kind.", StepKind.PROPOSAL));
        }
        if (getConflict().may().agree()) {
            kinds.putAll(Choices.of(core, "moderation.step.kind.", StepKind.AGREED));
        }
        return kinds;
    }

    public Map<String, String> getOutcomes() {
        return Choices.of(
                core,
                "moderation.conflict.outcome.",
                ConflictOutcome.AGREED,
                ConflictOutcome.KEPT_APART,
                ConflictOutcome.WARNED,
                ConflictOutcome.NOT_FOUND);
    }

    public String getHere() {
        return core.at("conflicts/" + getConflict().id(), Map.of());
    }

    public void mediate() {
        core.run(new Mediate(id()));
        core.tell("moderation.told.mediating");
    }

    public void add() {
        core.run(new AddStep(id(), Where.constant(StepKind.class, core.need("kind")), Where.text(core, "words")));
        core.tell("moderation.told.step");
    }

    public void close() {
        core.run(new CloseConflict(
                id(), Where.constant(ConflictOutcome.class, core.need("outcome")), Where.text(core, "ending")));
        core.tell("moderation.told.closed");
    }

    public void withdraw() {
        core.run(new WithdrawConflict(id()));
        core.tell("moderation.told.withdrawn");
        core.goTo(core.at("conflicts", Map.of()));
    }
}
