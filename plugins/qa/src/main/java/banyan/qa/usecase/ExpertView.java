package banyan.qa.usecase;

import banyan.api.people.PersonCard;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Someone who could answer, as the viewer sees them.
 *
 * @param reasons sentences in the viewer's language, what speaks for the person first
 * @param quietUntil the end of the quiet hours that run now
 */
public record ExpertView(PersonCard person, int fit, List<String> reasons, int load, Optional<Instant> quietUntil) {

    public ExpertView {
        reasons = List.copyOf(reasons);
    }
}
