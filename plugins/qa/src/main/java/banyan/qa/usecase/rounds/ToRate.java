package banyan.qa.usecase.rounds;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.value.Week;
import banyan.qa.model.AnswerId;
import banyan.qa.model.QuestionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The answers of the running evaluation that the viewer can rate, in an order of the viewer's own. */
@Requires("rounds.rate")
@Get("to-rate")
public record ToRate() implements Query<ToRate.Result> {

    /**
     * The answer.
     *
     * @param week empty where no evaluation runs
     * @param leastRated how many answers one rates at least so that it counts
     */
    public record Result(
            Optional<Week> week, Optional<Instant> until, List<String> criteria, int leastRated, List<Row> rows) {}

    /**
     * One answer; who wrote it is not said, so that the work is judged and not the person.
     *
     * @param marks the viewer's own; empty where not rated yet
     */
    public record Row(
            AnswerId answer,
            QuestionId question,
            String title,
            String methodHtml,
            String reasoningHtml,
            List<Integer> marks) {}
}
