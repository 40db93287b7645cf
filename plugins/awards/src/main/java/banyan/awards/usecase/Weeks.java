package banyan.awards.usecase;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.value.Money;
import banyan.api.value.Slice;
import banyan.api.value.Week;
import banyan.awards.model.Payment;
import banyan.awards.model.State;
import java.util.Optional;

/** The weeks of the group, the latest first, 20 at a time. */
@Requires("awards.read")
@Get("weeks")
public record Weeks(Optional<Week> before) implements Query<Slice<Weeks.Row>> {

    /** One week. */
    public record Row(Week week, State state, int awarded, Payment payment, Optional<Money> paid) {}
}
