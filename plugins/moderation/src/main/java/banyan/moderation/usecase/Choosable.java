package banyan.moderation.usecase;

import banyan.api.people.PersonCard;
import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/** Members to choose from: the first 200, or those whose name has these words. */
@Requires("moderation.take-part")
@Get("members")
public record Choosable(Optional<@Size(max = 60) String> words) implements Query<List<PersonCard>> {}
