package banyan.moderation.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import java.util.UUID;

/** Votes for an idea; one vote a person and week, which can be moved until the week begins. */
@Requires("moderation.take-part")
@Put("topics/{idea}/vote")
public record VoteTopic(UUID idea) implements Command<Done> {}
