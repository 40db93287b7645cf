package banyan.funds.usecase;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import java.util.List;

/** Payout batches, the newest 50, for those who keep or approve. */
@Requires("funds.approve")
@Get("batches")
public record BatchesOf() implements Query<List<BatchView>> {}
