package banyan.qa.usecase;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.qa.model.QuestionId;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * One question with its answers, 20 at a time, the best one first.
 *
 * @param after the cursor of the answers before
 */
@Requires("qa.read")
@Get("questions/{question}")
public record QuestionOf(QuestionId question, Optional<@Size(max = 60) String> after) implements Query<QuestionView> {}
