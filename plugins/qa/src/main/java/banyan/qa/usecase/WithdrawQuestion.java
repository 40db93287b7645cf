package banyan.qa.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Delete;
import banyan.api.usecase.Done;
import banyan.api.usecase.Requires;
import banyan.qa.model.QuestionId;

/** Takes a question out of sight: its asker while nobody has answered, a moderator at any time. Reopening brings it back. */
@Requires("qa.edit-own")
@Delete("questions/{question}")
public record WithdrawQuestion(QuestionId question) implements Command<Done> {}
