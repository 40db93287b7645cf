package banyan.qa.usecase;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import java.util.List;

/** What members flagged and no moderator has decided yet, oldest first, at most 100. */
@Requires("qa.moderate")
@Get("flags")
public record OpenFlags() implements Query<List<FlagView>> {}
