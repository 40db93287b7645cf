package banyan.qa.usecase;

import banyan.api.people.PersonCard;
import banyan.qa.model.QuestionId;
import java.time.Instant;

/** A flag that waits for a moderator. */
public record FlagView(QuestionId question, String title, PersonCard by, String reason, Instant at) {}
