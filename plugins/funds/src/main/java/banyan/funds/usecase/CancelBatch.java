package banyan.funds.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;

/** Throws a batch away that was not released. */
@Requires("funds.keep")
@Post("batches/{batch}/cancel")
public record CancelBatch(BatchNo batch) implements Command<Done> {}
