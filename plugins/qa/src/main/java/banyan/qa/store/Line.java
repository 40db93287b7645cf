package banyan.qa.store;

import banyan.qa.model.Kind;
import banyan.qa.model.QuestionState;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A question as lists need it, without its long texts. */
public record Line(
        UUID id,
        UUID asker,
        String title,
        QuestionState state,
        Kind kind,
        int answers,
        OffsetDateTime askedAt,
        OffsetDateTime activeAt) {

    Place place(Order order) {
        return new Place((order == Order.NEWEST ? askedAt : activeAt).toInstant(), id);
    }
}
