package banyan.qa.usecase.rounds;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import banyan.qa.model.AnswerId;

/** Says that one used an answer and it helped; once for each answer. */
@Requires("qa.confirm")
@Put("answers/{answer}/helped")
public record ConfirmHelp(AnswerId answer) implements Command<Done> {}
