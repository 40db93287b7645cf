package banyan.qa.usecase;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.qa.model.QuestionId;
import java.util.Optional;

/** Where a question is that was moved away from this group. */
@Requires("qa.read")
@Get("moved/{question}")
public record WhereIsQuestion(QuestionId question) implements Query<WhereIsQuestion.Place> {

    /**
     * The answer.
     *
     * @param address in its new group; empty when it was never here, or is here still
     */
    public record Place(Optional<String> address) {}
}
