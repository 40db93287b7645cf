package banyan.moderation.usecase;

import banyan.api.socket.Duty;
import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Says that a duty is left out this week, and why. */
@Requires("moderation.moderate")
@Post("duties/{duty}/skipped")
public record SkipDuty(Duty duty, @NotBlank @Size(max = 500) String why) implements Command<Done> {}
