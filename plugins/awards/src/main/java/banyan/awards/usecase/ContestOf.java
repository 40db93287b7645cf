package banyan.awards.usecase;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.awards.model.EvaluationId;

/** One contest. */
@Requires("awards.read")
@Get("contests/{contest}")
public record ContestOf(EvaluationId contest) implements Query<EvaluationView> {}
