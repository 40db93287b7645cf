package banyan.moderation.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Delete;
import banyan.api.usecase.Done;
import banyan.api.usecase.Requires;

/** Leaves the queue; weeks that are given out stay one's own. */
@Requires("moderation.take-part")
@Delete("queue")
public record SignOff() implements Command<Done> {}
