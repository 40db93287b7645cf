package banyan.runtime.group;

import banyan.api.usecase.Command;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;

/** Takes a group out of the archive, to the seed stage: its lead opens it again once it is ready. */
@Requires("groups.govern")
@Post("reopening")
public record ReopenGroup() implements Command<GroupFacts> {}
