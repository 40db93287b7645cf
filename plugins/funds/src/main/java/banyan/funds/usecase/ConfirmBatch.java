package banyan.funds.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;

/** The bank has paid what is still under way in this batch. */
@Requires("funds.keep")
@Post("batches/{batch}/confirmation")
public record ConfirmBatch(BatchNo batch) implements Command<Done> {}
