package banyan.awards.model;

import banyan.api.people.PersonRef;
import java.time.Instant;

/**
 * One person's judgement of one work.
 *
 * @param score thousandths of the highest that the rubric allows
 * @param cleared its full weight was restored on appeal
 */
public record Vote(ReviewId review, PersonRef voter, PersonRef author, int score, Instant at, boolean cleared) {}
