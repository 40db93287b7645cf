package banyan.qa.usecase.rounds;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.value.Week;
import java.util.Optional;

/**
 * One round: where it stands, what stands in it, how it came there.
 *
 * @param week the week; without it, the round that runs
 */
@Requires("rounds.read")
@Get("round")
public record RoundOf(Optional<Week> week) implements Query<RoundView> {}
