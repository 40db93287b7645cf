package banyan.qa.usecase;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.qa.model.QuestionId;
import jakarta.validation.constraints.Min;
import java.util.Optional;

/** The versions of a question's summary and what changed between two of them. */
@Requires("qa.read")
@Get("questions/{question}/summary/history")
public record HistoryOfSummary(QuestionId question, Optional<@Min(0) Integer> from, Optional<@Min(0) Integer> to)
        implements Query<History> {}
