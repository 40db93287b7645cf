package banyan.awards.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.awards.model.EvaluationId;

/** Calls a contest off that still runs; its works stay readable. */
@Requires("awards.open-contest")
@Post("contests/{contest}/cancellation")
public record CancelContest(EvaluationId contest) implements Command<Done> {}
