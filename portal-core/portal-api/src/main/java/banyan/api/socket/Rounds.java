package banyan.api.socket;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.value.Week;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The weekly cycle of a group, one round for each ISO week in the group's zone. Q&amp;A provides it.
 *
 * <p><b>Guarantees:</b> a round only goes forward; each of its steps happens once, on whichever node, and is announced by a
 * {@link RoundMoved} in the transaction in which it happens. Results are empty until the evaluation has closed and do not
 * change afterwards.
 *
 * @since 1.1
 */
public interface Rounds {

    /**
     * One round.
     *
     * @param week the week in which its answers are shown and discussed
     * @param until when the phase ends by itself; empty for the last ones
     */
    record Round(GroupRef group, Week week, Phase phase, Instant since, Optional<Instant> until) {}

    /**
     * What the members judged of one piece of work.
     *
     * @param subject names it for ever, such as {@code answer:0192…}
     * @param kind of the contribution, such as {@code qa.answer}
     * @param address of the page that shows it and explains the score
     * @param score thousandths of the highest score that the rubric allows, 0 to 1 000; empty when too few rated it
     * @param raters how many different people rated it
     * @param best marked as the best answer by the asker
     */
    record Judged(
            String subject,
            String kind,
            PersonRef author,
            String title,
            String address,
            Optional<Integer> score,
            int raters,
            boolean best) {}

    /**
     * What happened in a round, by numbers.
     *
     * @param answerers how many different people answered
     * @param scored how many answers got a score
     * @param meanScore thousandths, over the scored answers; 0 when there are none
     */
    record Figures(int questions, int answers, int answerers, int raters, int scored, int meanScore, int solved) {}

    /** The round that runs at this moment: the latest that has begun and is not closed. */
    Optional<Round> current(GroupRef group);

    Optional<Round> of(GroupRef group, Week week);

    /** Best first, in the order that the published formula gives. */
    List<Judged> results(GroupRef group, Week week);

    Figures figures(GroupRef group, Week week);
}
