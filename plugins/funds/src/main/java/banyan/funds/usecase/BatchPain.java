package banyan.funds.usecase;

import banyan.api.file.Download;
import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;

/** A payout batch for the bank: ISO 20022 pain.001.001.03. */
@Requires("funds.approve")
@Get("batches/{batch}/pain.001.xml")
public record BatchPain(BatchNo batch) implements Query<Download> {}
