package banyan.moderation.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Delete;
import banyan.api.usecase.Done;
import banyan.api.usecase.Requires;
import java.util.UUID;

/** Keeps the week after all. */
@Requires("moderation.take-part")
@Delete("swaps/{swap}")
public record WithdrawSwap(UUID swap) implements Command<Done> {}
