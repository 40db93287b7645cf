package banyan.qa.usecase.rounds;

import banyan.api.socket.Phase;
import banyan.api.socket.Rounds;
import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.value.Slice;
import banyan.api.value.Week;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;

/**
 * The rounds of the group, latest first, 25 at a time.
 *
 * @param after the week of the last row before
 */
@Requires("rounds.read")
@Get("weeks")
public record RoundList(Optional<@Size(max = 60) String> after) implements Query<Slice<RoundList.Row>> {

    /** One round. */
    public record Row(Week week, Phase phase, Instant opensAt, Rounds.Figures figures, String digest) {}
}
