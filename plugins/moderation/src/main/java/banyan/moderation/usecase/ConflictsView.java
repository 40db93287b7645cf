package banyan.moderation.usecase;

import banyan.api.people.PersonCard;
import banyan.api.value.Slice;
import banyan.moderation.model.ConflictOutcome;
import banyan.moderation.model.ConflictState;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Conflicts of the viewer, and what the whole group may know.
 *
 * @param mediates whether the viewer mediates
 */
public record ConflictsView(Slice<Line> list, boolean mediates, Numbers numbers) {

    /** One conflict in a list. */
    public record Line(
            UUID id, String title, PersonCard reporter, ConflictState state, ConflictOutcome outcome, Instant at) {}

    /**
     * The last 52 weeks.
     *
     * @param outcomes only from {@code shownFrom} conflicts on: fewer would say who it was
     */
    public record Numbers(
            int reported,
            int open,
            Optional<Integer> medianDays,
            Map<ConflictOutcome, Integer> outcomes,
            int shownFrom) {}
}
