package banyan.runtime.group;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;

/** What the founders decided about this group. */
@Requires("groups.read")
@Get("facts")
public record GroupOf() implements Query<GroupFacts> {}
