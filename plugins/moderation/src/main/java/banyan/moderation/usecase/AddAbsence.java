package banyan.moderation.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import java.time.LocalDate;

/** Says from when until when one is away: no week is given then. */
@Requires("moderation.take-part")
@Post("absences")
public record AddAbsence(LocalDate first, LocalDate last) implements Command<Done> {}
