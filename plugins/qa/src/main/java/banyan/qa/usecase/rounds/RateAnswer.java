package banyan.qa.usecase.rounds;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import banyan.qa.model.AnswerId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Gives marks to an answer, or changes them, while the evaluation runs.
 *
 * @param marks 1 to 5 for each criterion of the rubric, in its order
 */
@Requires("rounds.rate")
@Put("ratings/{answer}")
public record RateAnswer(AnswerId answer, @Size(min = 1, max = 10) List<@NotNull @Min(1) @Max(5) Integer> marks)
        implements Command<Done> {}
