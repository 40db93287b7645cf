package banyan.moderation.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.api.value.Week;

/** Takes a week that nobody has, this one included. */
@Requires("moderation.take-part")
@Post("weeks/{week}/taken")
public record TakeWeek(Week week) implements Command<Done> {}
