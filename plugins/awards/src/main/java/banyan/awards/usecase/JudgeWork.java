package banyan.awards.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.awards.model.EntryId;
import banyan.awards.model.Review;
import banyan.awards.model.ReviewId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Judges a work of somebody else where every member may, once. */
@Requires("awards.judge")
@Post("works/{work}/reviews")
public record JudgeWork(
        EntryId work,
        @Size(min = 1, max = 5) List<@Min(1) @Max(5) Integer> marks,
        @Size(max = Review.COMMENT) String comment)
        implements Command<ReviewId> {}
