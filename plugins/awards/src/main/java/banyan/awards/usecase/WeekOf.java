package banyan.awards.usecase;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.value.Week;

/** How a week was evaluated and settled. */
@Requires("awards.read")
@Get("weeks/{week}")
public record WeekOf(Week week) implements Query<EvaluationView> {}
