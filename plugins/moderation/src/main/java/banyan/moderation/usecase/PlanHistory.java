package banyan.moderation.usecase;

import banyan.api.people.PersonCard;
import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.value.Week;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was changed in the roster, by whom and why; the newest 50. */
@Requires("moderation.plan")
@Get("roster/changes")
public record PlanHistory() implements Query<List<PlanHistory.Line>> {

    /** One change. */
    public record Line(
            Week week,
            Optional<PersonCard> before,
            Optional<PersonCard> after,
            Optional<PersonCard> by,
            String why,
            Instant at) {}
}
