package banyan.qa.usecase;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.qa.model.AnswerId;

/** One answer, as its author edits it. */
@Requires("qa.read")
@Get("answers/{answer}")
public record AnswerOf(AnswerId answer) implements Query<AnswerView> {}
