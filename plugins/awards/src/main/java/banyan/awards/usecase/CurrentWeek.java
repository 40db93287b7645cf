package banyan.awards.usecase;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What runs now in this group, and what waits for the viewer. */
@Requires("awards.read")
@Get("week")
public record CurrentWeek() implements Query<CurrentWeek.Now> {

    /**
     * What runs now.
     *
     * @param running evaluations that take works or are judged, the one that ends first first
     * @param last the latest settled week
     * @param byRounds whether the weeks go with the rounds of the group
     * @param books whether awards can be paid here
     */
    public record Now(
            List<EvaluationView> running,
            Optional<EvaluationView> last,
            List<ReviewRow> reviews,
            boolean byRounds,
            boolean books,
            Instant weekEnds) {}
}
