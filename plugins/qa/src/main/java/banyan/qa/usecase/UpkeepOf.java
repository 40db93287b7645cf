package banyan.qa.usecase;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.qa.model.QuestionId;

/** What was done to keep a question in order, what came of it, and who could answer it. */
@Requires("qa.read")
@Get("questions/{question}/upkeep")
public record UpkeepOf(QuestionId question) implements Query<UpkeepView> {}
