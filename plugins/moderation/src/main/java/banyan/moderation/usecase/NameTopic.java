package banyan.moderation.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Names the topic of the week, where whoever is on duty does. */
@Requires("moderation.moderate")
@Put("topic")
public record NameTopic(@NotBlank @Size(max = 120) String words) implements Command<Done> {}
