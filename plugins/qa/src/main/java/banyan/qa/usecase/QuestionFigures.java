package banyan.qa.usecase;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.qa.store.Show;
import java.util.List;
import java.util.Map;

/** How many questions each list has (counted up to 1,001), and the topics asked about of late. */
@Requires("qa.read")
@Get("questions/figures")
public record QuestionFigures() implements Query<QuestionFigures.Result> {

    /** The answer. */
    public record Result(Map<Show, Integer> counts, List<String> topics) {

        public Result {
            counts = Map.copyOf(counts);
            topics = List.copyOf(topics);
        }
    }
}
