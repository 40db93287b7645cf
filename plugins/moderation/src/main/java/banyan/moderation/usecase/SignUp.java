package banyan.moderation.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;

/**
 * Joins the queue of those who want a week on duty, at its end. Doing it twice changes only the wish.
 *
 * @param again whether one stands at the end of the queue again after one's week
 */
@Requires("moderation.take-part")
@Post("queue")
public record SignUp(boolean again) implements Command<Done> {}
