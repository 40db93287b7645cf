package banyan.awards.usecase;

import banyan.api.people.PersonCard;
import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Members whose name contains these words, to be named to the panel. */
@Requires("awards.name-panel")
@Get("panel/candidates")
public record MembersLike(@NotBlank @Size(max = 60) String words) implements Query<List<PersonCard>> {}
