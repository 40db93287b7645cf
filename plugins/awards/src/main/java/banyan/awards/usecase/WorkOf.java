package banyan.awards.usecase;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.awards.model.EntryId;

/** One work. */
@Requires("awards.read")
@Get("works/{work}")
public record WorkOf(EntryId work) implements Query<WorkView> {}
