package banyan.qa.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Delete;
import banyan.api.usecase.Done;
import banyan.api.usecase.Requires;
import banyan.qa.model.QuestionId;

/** Decides that a flagged question belongs here; who flagged it is told. */
@Requires("qa.moderate")
@Delete("questions/{question}/flags")
public record KeepQuestion(QuestionId question) implements Command<Done> {}
