package banyan.awards.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.awards.model.ReviewId;

/** Says no to a review; somebody else is asked at once. */
@Requires("awards.judge")
@Post("reviews/{review}/refusal")
public record DeclineReview(ReviewId review) implements Command<Done> {}
