package banyan.awards.usecase;

import banyan.awards.model.ReviewId;
import java.time.Instant;

/** A review that waits. */
public record ReviewRow(ReviewId id, String kind, String title, String in, Instant due) {}
