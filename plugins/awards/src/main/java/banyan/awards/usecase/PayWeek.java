package banyan.awards.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.api.value.Week;

/** Tries once more to pay the awards of a week that the books refused. */
@Requires("awards.settle")
@Post("weeks/{week}/payment")
public record PayWeek(Week week) implements Command<Done> {}
