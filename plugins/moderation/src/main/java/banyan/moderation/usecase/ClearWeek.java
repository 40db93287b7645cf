package banyan.moderation.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Delete;
import banyan.api.usecase.Done;
import banyan.api.usecase.Requires;
import banyan.api.value.Week;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Takes a week ahead from its person, who gets the place in the queue back; the next in the queue gets it. */
@Requires("moderation.plan")
@Delete("weeks/{week}/person")
public record ClearWeek(Week week, @NotBlank @Size(max = 300) String why) implements Command<Done> {}
