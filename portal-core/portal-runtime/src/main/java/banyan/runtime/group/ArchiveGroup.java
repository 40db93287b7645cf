package banyan.runtime.group;

import banyan.api.usecase.Command;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Closes a group: readable for its members, changed by nobody. */
@Requires("groups.govern")
@Post("archive")
public record ArchiveGroup(@NotBlank @Size(max = 500) String reason) implements Command<GroupFacts> {}
