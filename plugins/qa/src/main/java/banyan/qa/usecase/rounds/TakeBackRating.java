package banyan.qa.usecase.rounds;

import banyan.api.usecase.Command;
import banyan.api.usecase.Delete;
import banyan.api.usecase.Done;
import banyan.api.usecase.Requires;
import banyan.qa.model.AnswerId;

/** Takes one's marks back, while the evaluation runs. */
@Requires("rounds.rate")
@Delete("ratings/{answer}")
public record TakeBackRating(AnswerId answer) implements Command<Done> {}
