package banyan.moderation.usecase;

import banyan.api.people.PersonCard;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who could be asked.
 *
 * @param searched whether a module searched; otherwise the directory is the only help
 * @param quietUntil when an ask that is written now would be delivered; empty when at once
 */
public record ExpertsView(
        boolean searched, List<Line> experts, Optional<Instant> quietUntil, int most, int days, String draft) {

    /**
     * Somebody who could be asked.
     *
     * @param room how many asks they may still get
     * @param willing whether they can be asked at all
     */
    public record Line(PersonCard person, List<String> reasons, int room, boolean willing) {}
}
