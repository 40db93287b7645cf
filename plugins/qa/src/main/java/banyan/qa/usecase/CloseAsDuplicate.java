package banyan.qa.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import banyan.qa.model.QuestionId;

/** Closes a question because it was asked before, and leads to the one that has the answers: its asker or a moderator. */
@Requires("qa.edit-own")
@Put("questions/{question}/duplicate-of")
public record CloseAsDuplicate(QuestionId question, QuestionId of) implements Command<Done> {}
