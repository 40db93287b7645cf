package banyan.moderation.usecase;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Who could help with something, why, and how many asks they still have room for. */
@Requires("moderation.moderate")
@Get("experts")
public record SuggestExperts(@NotBlank @Size(max = 160) String subject) implements Query<ExpertsView> {}
