package banyan.funds.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;

/** Releases a batch that somebody else drew up: from then on it is under way to the bank. */
@Requires("funds.approve")
@Post("batches/{batch}/release")
public record ReleaseBatch(BatchNo batch) implements Command<Done> {}
