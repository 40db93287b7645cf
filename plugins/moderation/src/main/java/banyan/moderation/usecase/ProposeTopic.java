package banyan.moderation.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.api.value.Week;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Proposes what a week ahead should be about. */
@Requires("moderation.take-part")
@Post("topics")
public record ProposeTopic(Week week, @NotBlank @Size(max = 120) String words) implements Command<Made> {}
