package banyan.awards.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.awards.model.Evaluation;
import banyan.awards.model.EvaluationId;
import banyan.awards.model.Judges;
import banyan.awards.model.Rubric;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Opens a contest.
 *
 * @param collectUntil the last day on which works are taken, in the group's zone
 * @param judgeUntil the last day on which they are judged
 * @param prizePercent its part of the award budget of the week with which it is paid; 0 makes it a matter of honour
 */
@Requires("awards.open-contest")
@Post("contests")
public record OpenContest(
        @NotBlank @Size(max = Evaluation.TITLE) String title,
        @Size(max = Evaluation.ABOUT) String about,
        LocalDate collectUntil,
        LocalDate judgeUntil,
        @Size(min = 1, max = Rubric.MOST) List<@Valid Criterion> criteria,
        Judges judges,
        @Min(1) @Max(7) int reviewsEach,
        @Min(1) @Max(10) int places,
        @Min(0) @Max(100) int prizePercent)
        implements Command<EvaluationId> {

    /** One thing that is looked at, and how much it counts. */
    public record Criterion(@NotBlank @Size(max = Rubric.Criterion.LENGTH) String name, @Min(1) @Max(9) int weight) {}
}
