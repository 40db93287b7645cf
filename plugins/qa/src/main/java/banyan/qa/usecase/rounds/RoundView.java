package banyan.qa.usecase.rounds;

import banyan.api.people.PersonCard;
import banyan.api.socket.Phase;
import banyan.api.socket.Rounds;
import banyan.api.value.Week;
import banyan.qa.model.QuestionId;
import banyan.qa.model.QuestionState;
import banyan.qa.model.rounds.Mover;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A round as one viewer sees it.
 *
 * @param until when the phase ends by itself
 * @param overdue the phase should have ended: a step failed and is tried again
 * @param statement what the modules settled, in the viewer's language
 * @param digest address of the digest; empty until it is published
 * @param moves where the viewer may let the round go now
 */
public record RoundView(
        Week week,
        Phase phase,
        Optional<Instant> until,
        boolean overdue,
        Plan plan,
        List<Row> questions,
        Rounds.Figures figures,
        List<Line> statement,
        List<Happened> history,
        String digest,
        Optional<Person> onDuty,
        ToDo mine,
        Set<Phase> moves) {

    /** The deadlines. */
    public record Plan(Instant begunAt, Instant prepareAt, Instant openAt, Instant evaluateAt, Instant closeAt) {}

    /** A question of the round; how many answers, never what they say. */
    public record Row(QuestionId id, String title, PersonCard asker, QuestionState state, int answers, boolean mine) {}

    /** A line of the statement. */
    public record Line(String module, String words, String address) {}

    /** A step of the round. */
    public record Happened(
            Phase phase, Instant at, Instant planned, Mover mover, Optional<PersonCard> person, String why) {}

    /** Who is on duty this week. */
    public record Person(PersonCard card) {}

    /**
     * What the viewer can do now.
     *
     * @param toAnswer questions of others that the viewer has not answered
     * @param toRate answers that the viewer has not rated
     * @param toChoose own questions with answers and no best one
     */
    public record ToDo(int toAnswer, int toRate, int rated, int toChoose) {}
}
