package banyan.awards.usecase;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import java.util.List;

/** The reviews that wait for the viewer, the most urgent first. */
@Requires("awards.judge")
@Get("reviews")
public record MyReviews() implements Query<List<ReviewRow>> {}
