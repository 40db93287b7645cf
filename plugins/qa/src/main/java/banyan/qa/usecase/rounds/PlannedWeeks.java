package banyan.qa.usecase.rounds;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.value.Week;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The next weeks with their deadlines and pauses. */
@Requires("rounds.read")
@Get("plan")
public record PlannedWeeks() implements Query<List<PlannedWeeks.Row>> {

    /**
     * One week.
     *
     * @param pause why there is no round; empty where there is one
     * @param changeable whether it can still be paused or resumed
     */
    public record Row(
            Week week,
            Instant questionsUntil,
            Instant opensAt,
            Instant closesAt,
            Optional<String> pause,
            boolean changeable) {}
}
