package banyan.moderation.usecase;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import java.util.UUID;

/** One conflict with the steps of its mediation. */
@Requires("moderation.read")
@Get("conflicts/{conflict}")
public record ConflictOf(UUID conflict) implements Query<ConflictView> {}
