package banyan.qa.usecase;

import banyan.api.people.PersonCard;
import banyan.qa.model.Kind;
import banyan.qa.model.QuestionId;
import banyan.qa.model.QuestionState;
import java.time.Instant;
import java.util.List;

/** A question in a list. */
public record QuestionRow(
        QuestionId id,
        String title,
        PersonCard asker,
        List<String> topics,
        QuestionState state,
        Kind kind,
        int answers,
        Instant askedAt,
        Instant activeAt) {

    public QuestionRow {
        topics = List.copyOf(topics);
    }
}
