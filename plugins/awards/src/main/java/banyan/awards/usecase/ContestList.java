package banyan.awards.usecase;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.value.Slice;
import banyan.awards.model.EvaluationId;
import banyan.awards.model.State;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;

/** The contests of the group, the newest first, 20 at a time. */
@Requires("awards.read")
@Get("contests")
public record ContestList(Optional<@Size(max = 60) String> after) implements Query<Slice<ContestList.Row>> {

    /** One contest. */
    public record Row(EvaluationId id, String title, State state, Instant collectUntil, Instant judgeUntil) {}
}
