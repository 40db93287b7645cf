package banyan.moderation.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.api.usecase.Secret;
import banyan.moderation.model.StepKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Says something in a mediation; a mediator proposes, those in it agree. */
@Requires("moderation.take-part")
@Post("conflicts/{conflict}/steps")
public record AddStep(UUID conflict, StepKind kind, @Secret @NotBlank @Size(max = 2000) String words)
        implements Command<Done> {}
