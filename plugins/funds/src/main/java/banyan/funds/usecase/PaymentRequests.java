package banyan.funds.usecase;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.value.Slice;
import banyan.funds.model.RequestState;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** Payment requests, newest first, 25 at a time. */
@Requires("funds.read")
@Get("requests")
public record PaymentRequests(Optional<RequestState> state, Optional<@Size(max = 80) String> after)
        implements Query<Slice<RequestView>> {}
