package banyan.moderation.usecase;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;

/** The weeks behind and ahead, the queue with places and estimates, open offers, and how fair it is. */
@Requires("moderation.read")
@Get("roster")
public record RosterOf() implements Query<RosterView> {}
