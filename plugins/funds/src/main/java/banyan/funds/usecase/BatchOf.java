package banyan.funds.usecase;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;

/** One payout batch with its payments. */
@Requires("funds.approve")
@Get("batches/{batch}")
public record BatchOf(BatchNo batch) implements Query<BatchView> {}
