package banyan.awards.usecase;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.awards.model.Doubt;
import banyan.awards.model.Review;
import banyan.awards.model.ReviewId;
import java.time.Instant;
import java.util.List;

/** A review of the viewer's own: what is to be judged, or how it was. */
@Requires("awards.judge")
@Get("reviews/{review}")
public record ReviewOf(ReviewId review) implements Query<ReviewOf.View> {

    /**
     * The review and its work.
     *
     * @param doubt why it counts less; NONE where it counts in full
     * @param open whether it can still be said
     */
    public record View(
            ReviewId id,
            Review.State state,
            Instant due,
            Instant until,
            List<Integer> marks,
            String comment,
            Doubt doubt,
            boolean open,
            boolean mayAppeal,
            WorkView work) {}
}
