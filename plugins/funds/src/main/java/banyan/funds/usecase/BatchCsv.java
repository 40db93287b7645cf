package banyan.funds.usecase;

import banyan.api.file.Download;
import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;

/** A payout batch as CSV. */
@Requires("funds.approve")
@Get("batches/{batch}/payments.csv")
public record BatchCsv(BatchNo batch) implements Query<Download> {}
