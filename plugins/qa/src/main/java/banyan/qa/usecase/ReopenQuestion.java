package banyan.qa.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Delete;
import banyan.api.usecase.Done;
import banyan.api.usecase.Requires;
import banyan.qa.model.QuestionId;

/** Brings a closed or withdrawn question back to where it stood. */
@Requires("qa.edit-own")
@Delete("questions/{question}/closed")
public record ReopenQuestion(QuestionId question) implements Command<Done> {}
