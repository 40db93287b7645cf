package banyan.moderation.usecase;

import banyan.api.socket.Duty;
import banyan.api.usecase.Command;
import banyan.api.usecase.Delete;
import banyan.api.usecase.Done;
import banyan.api.usecase.Requires;

/** Takes a tick by hand back. */
@Requires("moderation.moderate")
@Delete("duties/{duty}")
public record UntickDuty(Duty duty) implements Command<Done> {}
