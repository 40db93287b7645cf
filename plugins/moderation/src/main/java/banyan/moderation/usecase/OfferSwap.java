package banyan.moderation.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.api.value.Week;
import jakarta.validation.constraints.Size;

/** Offers a week ahead to the others; until somebody takes it, it stays one's own. */
@Requires("moderation.take-part")
@Post("swaps")
public record OfferSwap(Week week, @Size(max = 300) String note) implements Command<Made> {}
