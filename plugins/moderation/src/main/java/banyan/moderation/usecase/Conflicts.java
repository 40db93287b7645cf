package banyan.moderation.usecase;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import java.util.Optional;
import java.util.UUID;

/** One's own conflicts, or all for those who mediate, 25 at a time; and the group's numbers of a year. */
@Requires("moderation.read")
@Get("conflicts")
public record Conflicts(Optional<UUID> after) implements Query<ConflictsView> {}
