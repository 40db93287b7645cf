package banyan.qa.usecase.rounds;

import banyan.api.people.PersonCard;
import banyan.api.socket.Phase;
import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.value.Week;
import banyan.qa.model.AnswerId;
import banyan.qa.model.QuestionId;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where a question stands in its round, and what became of each answer that the viewer sees, 20 at a time. No texts.
 *
 * @param after the cursor of the answers before, as of the question itself
 */
@Requires("qa.read")
@Get("questions/{question}/round")
public record QuestionInRound(QuestionId question, Optional<@Size(max = 60) String> after)
        implements Query<QuestionInRound.Result> {

    /** With the first answers. */
    public QuestionInRound(QuestionId question) {
        this(question, Optional.empty());
    }

    /**
     * The answer.
     *
     * @param stand empty where rounds are off or the question is in none
     * @param hidden how many answers the viewer does not see yet
     */
    public record Result(Optional<Stand> stand, int hidden, List<OfAnswer> answers) {}

    /**
     * The round of the question.
     *
     * @param until when its phase ends
     * @param mayDiscuss whether the viewer may say something now
     */
    public record Stand(
            Week week,
            Phase phase,
            Optional<Instant> until,
            Instant opensAt,
            boolean opened,
            List<String> criteria,
            boolean mayDiscuss,
            boolean mayRate) {}

    /**
     * One answer.
     *
     * @param prepared whether it was there before the opening
     * @param result how it was judged, once the evaluation has closed
     * @param helped how many people it helped
     */
    public record OfAnswer(
            AnswerId answer,
            PersonCard author,
            boolean prepared,
            Optional<Explained> result,
            int helped,
            boolean helpedMe,
            boolean mayConfirm,
            boolean mayRate,
            boolean rated) {}
}
