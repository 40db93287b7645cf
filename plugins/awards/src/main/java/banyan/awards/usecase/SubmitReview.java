package banyan.awards.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import banyan.awards.model.Review;
import banyan.awards.model.ReviewId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Says what one thinks of the work that one was asked to review.
 *
 * @param marks one for each criterion, from 1 to 5
 * @param comment what helps the author; shown without a name after the close
 */
@Requires("awards.judge")
@Put("reviews/{review}")
public record SubmitReview(
        ReviewId review,
        @Size(min = 1, max = 5) List<@Min(1) @Max(5) Integer> marks,
        @Size(max = Review.COMMENT) String comment)
        implements Command<Done> {}
