package banyan.moderation.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import java.util.UUID;

/** Takes a conflict on. */
@Requires("moderation.mediate")
@Put("conflicts/{conflict}/mediator")
public record Mediate(UUID conflict) implements Command<Done> {}
