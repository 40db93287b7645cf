package banyan.moderation.usecase;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;

/** One's own weeks, place, swaps, absences, and what one is asked. */
@Requires("moderation.read")
@Get("mine")
public record MyDuties() implements Query<MyDutiesView> {}
