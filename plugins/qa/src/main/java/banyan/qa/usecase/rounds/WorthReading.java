package banyan.qa.usecase.rounds;

import banyan.api.people.PersonCard;
import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.value.Slice;
import banyan.qa.model.QuestionId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;

/**
 * What is worth reading again, by the published points, 25 at a time.
 *
 * @param least only questions with at least so many points
 */
@Requires("qa.read")
@Get("worth")
public record WorthReading(Optional<@Min(0) @Max(100000) Integer> least, Optional<@Size(max = 60) String> after)
        implements Query<Slice<WorthReading.Row>> {

    /**
     * One question.
     *
     * @param points of the published rule
     * @param score the best score of its answers, in thousandths
     */
    public record Row(
            QuestionId question,
            String title,
            PersonCard asker,
            int points,
            Optional<Integer> score,
            int helped,
            boolean solved,
            int answers,
            Instant askedAt) {}
}
