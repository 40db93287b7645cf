package banyan.qa.usecase;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.qa.model.QuestionId;
import jakarta.validation.constraints.Min;
import java.util.Optional;

/**
 * The versions of a question and what changed between two of them.
 *
 * @param from the older one; the one before {@code to} unless it says otherwise
 * @param to the newer one; the one in force unless it says otherwise
 */
@Requires("qa.read")
@Get("questions/{question}/history")
public record HistoryOfQuestion(QuestionId question, Optional<@Min(0) Integer> from, Optional<@Min(0) Integer> to)
        implements Query<History> {}
