package banyan.qa.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import banyan.qa.model.QuestionId;

/** Ends a question without further answers. */
@Requires("qa.edit-own")
@Put("questions/{question}/closed")
public record CloseQuestion(QuestionId question) implements Command<Done> {}
