package banyan.moderation.usecase;

import banyan.api.socket.Duty;
import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import jakarta.validation.constraints.Size;

/** Says that a duty is done where no fact said so. */
@Requires("moderation.moderate")
@Put("duties/{duty}")
public record TickDuty(Duty duty, @Size(max = 500) String note) implements Command<Done> {}
