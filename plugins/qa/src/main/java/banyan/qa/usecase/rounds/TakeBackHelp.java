package banyan.qa.usecase.rounds;

import banyan.api.usecase.Command;
import banyan.api.usecase.Delete;
import banyan.api.usecase.Done;
import banyan.api.usecase.Requires;
import banyan.qa.model.AnswerId;

/** Takes back that an answer helped. */
@Requires("qa.confirm")
@Delete("answers/{answer}/helped")
public record TakeBackHelp(AnswerId answer) implements Command<Done> {}
