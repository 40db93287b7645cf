package banyan.moderation.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Delete;
import banyan.api.usecase.Done;
import banyan.api.usecase.Requires;
import java.util.UUID;

/** One is here after all. */
@Requires("moderation.take-part")
@Delete("absences/{absence}")
public record RemoveAbsence(UUID absence) implements Command<Done> {}
