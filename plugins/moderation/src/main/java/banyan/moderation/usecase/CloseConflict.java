package banyan.moderation.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import banyan.api.usecase.Secret;
import banyan.moderation.model.ConflictOutcome;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Ends a mediation with its outcome. */
@Requires("moderation.mediate")
@Put("conflicts/{conflict}/outcome")
public record CloseConflict(UUID conflict, ConflictOutcome outcome, @Secret @NotBlank @Size(max = 2000) String words)
        implements Command<Done> {}
