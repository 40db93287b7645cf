package banyan.runtime.group;

import banyan.api.usecase.Command;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;

/** Lets a limited circle try a draft out: those who are invited. */
@Requires("groups.govern")
@Post("seed")
public record SeedGroup() implements Command<GroupFacts> {}
