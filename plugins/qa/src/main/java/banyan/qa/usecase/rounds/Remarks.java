package banyan.qa.usecase.rounds;

import banyan.api.people.PersonCard;
import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.value.Slice;
import banyan.qa.model.AnswerId;
import banyan.qa.model.QuestionId;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What was said about a question and its answers, oldest first, 50 at a time. */
@Requires("rounds.read")
@Get("questions/{question}/remarks")
public record Remarks(QuestionId question, Optional<@Size(max = 60) String> after)
        implements Query<Slice<Remarks.Row>> {

    /**
     * One remark.
     *
     * @param html what was said, cleaned; empty where it is hidden from the viewer
     * @param why why it was hidden
     */
    public record Row(
            UUID id,
            Optional<AnswerId> answer,
            PersonCard author,
            String html,
            Instant at,
            boolean hidden,
            Optional<String> why,
            boolean mayHide) {}
}
