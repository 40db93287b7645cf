package banyan.runtime.group;

import banyan.api.usecase.Command;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;

/** Opens a group: it enters the catalogue, once positioning, goal, organiser and interaction format are there. */
@Requires("groups.govern")
@Post("open")
public record OpenGroup() implements Command<GroupFacts> {}
