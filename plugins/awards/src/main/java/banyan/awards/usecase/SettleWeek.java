package banyan.awards.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.api.value.Week;

/** Settles a week that is over and that the clock has not settled. */
@Requires("awards.settle")
@Post("weeks/{week}/settlement")
public record SettleWeek(Week week) implements Command<Done> {}
