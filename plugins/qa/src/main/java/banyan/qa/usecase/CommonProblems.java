package banyan.qa.usecase;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import java.util.List;
import java.util.Optional;

/**
 * What members of a group meet again and again, over the last 52 weeks.
 *
 * <p>The rank is {@code people × months}: how many different people asked, times in how many different months. So neither one
 * person who asks often nor one bad week makes a common problem. Of equal ranks the one with more questions comes first, then
 * the one asked last. Questions that were closed as asked before count for the one that they lead to.
 *
 * @param by topics, unless it says otherwise
 */
@Requires("qa.read")
@Get("common-problems")
public record CommonProblems(Optional<CommonProblems.By> by) implements Query<CommonProblems.Ranking> {

    /** What is ranked. */
    public enum By {
        TOPICS,
        QUESTIONS
    }

    /**
     * One place.
     *
     * @param name the topic, or the title of the question
     * @param address where to read about it
     * @param solved how many of the questions were solved
     * @param worked how many askers reported that the answer worked, in full or in part
     */
    public record Place(
            String name, String address, int rank, int people, int months, int questions, int solved, int worked) {}

    /**
     * The ranking, at most 50 places, and how the group does over the same time.
     *
     * @param asked questions, without withdrawn ones
     * @param reported how many askers told what came of their answer
     */
    public record Ranking(List<Place> places, int asked, int solved, int reported, int worked) {

        public Ranking {
            places = List.copyOf(places);
        }
    }
}
