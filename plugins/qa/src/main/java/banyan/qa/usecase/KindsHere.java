package banyan.qa.usecase;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.qa.model.Kind;
import java.util.Set;

/** What can be asked about in this group, as its settings follow its charter. */
@Requires("qa.read")
@Get("kinds")
public record KindsHere() implements Query<Set<Kind>> {}
