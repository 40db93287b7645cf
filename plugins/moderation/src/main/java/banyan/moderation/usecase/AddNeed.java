package banyan.moderation.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Notes something that members need. */
@Requires("moderation.take-part")
@Post("needs")
public record AddNeed(@NotBlank @Size(max = 200) String words) implements Command<Done> {}
