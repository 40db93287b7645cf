package banyan.qa.usecase;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.qa.model.AnswerId;
import jakarta.validation.constraints.Min;
import java.util.Optional;

/** The versions of an answer and what changed between two of them. */
@Requires("qa.read")
@Get("answers/{answer}/history")
public record HistoryOfAnswer(AnswerId answer, Optional<@Min(0) Integer> from, Optional<@Min(0) Integer> to)
        implements Query<History> {}
