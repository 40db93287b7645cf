package banyan.moderation.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.api.value.Week;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Gives a week ahead back; the next in the queue who can gets it, and one's own place stays. */
@Requires("moderation.take-part")
@Post("weeks/{week}/given-back")
public record GiveBack(Week week, @NotBlank @Size(max = 300) String why) implements Command<Done> {}
