package banyan.moderation.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.api.value.Week;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes an offered week.
 *
 * @param inReturn a week of one's own that goes the other way; empty when nothing is asked for it
 */
@Requires("moderation.take-part")
@Post("swaps/{swap}/taken")
public record TakeSwap(UUID swap, Optional<Week> inReturn) implements Command<Done> {}
