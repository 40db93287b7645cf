package banyan.moderation.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Delete;
import banyan.api.usecase.Done;
import banyan.api.usecase.Requires;
import java.util.UUID;

/** Takes one's own report back. */
@Requires("moderation.take-part")
@Delete("conflicts/{conflict}")
public record WithdrawConflict(UUID conflict) implements Command<Done> {}
