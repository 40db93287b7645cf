package banyan.qa.usecase.rounds;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.value.Week;
import java.time.Instant;

/** The round that takes a question asked now. */
@Requires("rounds.read")
@Get("next")
public record NextRound() implements Query<NextRound.Result> {

    /**
     * The answer.
     *
     * @param questionsUntil until when a question still comes into it
     * @param opensAt when its answers are shown
     */
    public record Result(Week week, Instant questionsUntil, Instant opensAt) {}
}
