package banyan.qa.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Delete;
import banyan.api.usecase.Done;
import banyan.api.usecase.Requires;
import banyan.qa.model.AnswerId;

/** Removes an answer: its author or a moderator, and never the best one. */
@Requires("qa.edit-own")
@Delete("answers/{answer}")
public record WithdrawAnswer(AnswerId answer) implements Command<Done> {}
