package banyan.moderation.usecase;

import banyan.api.people.PersonCard;
import banyan.moderation.model.ConflictOutcome;
import banyan.moderation.model.ConflictState;
import banyan.moderation.model.StepKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One conflict as those in it see it. */
public record ConflictView(
        UUID id,
        String title,
        String html,
        PersonCard reporter,
        List<Party> parties,
        Optional<PersonCard> mediator,
        ConflictState state,
        ConflictOutcome outcome,
        Instant at,
        List<Step> steps,
        May may) {

    /** Somebody in the conflict, and whether they agree to what was proposed last. */
    public record Party(PersonCard person, boolean agrees) {}

    /** A step of the mediation. */
    public record Step(Optional<PersonCard> by, StepKind kind, String html, Instant at) {}

    /** What the viewer may do. */
    public record May(
            boolean mediate, boolean speak, boolean propose, boolean agree, boolean close, boolean withdraw) {}
}
