package banyan.moderation.usecase;

import banyan.api.people.PersonCard;
import banyan.api.value.Money;
import banyan.api.value.Week;
import banyan.moderation.model.How;
import banyan.moderation.model.OperatorKind;
import banyan.moderation.model.PayState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The roster of a group.
 *
 * @param last the last fairness year, {@code next} the 52 weeks ahead as they look now
 */
public record RosterView(
        Week current,
        List<Line> weeks,
        List<Place> queue,
        Optional<Integer> mine,
        List<Offer> offers,
        List<Absent> absences,
        Even last,
        Even next,
        Optional<PersonCard> fallback,
        Optional<PersonCard> operator,
        OperatorKind operatorKind) {

    /** A week and its person. */
    public record Line(
            Week week,
            Instant starts,
            Instant ends,
            Optional<PersonCard> person,
            Optional<How> how,
            boolean confirmed,
            Optional<PayState> pay,
            Optional<Money> paid) {}

    /** A place in the queue, from 1, and the week that it leads to, as it looks now. */
    public record Place(int place, PersonCard person, Instant since, Optional<Week> estimate, boolean again) {}

    /** An open offer to swap. */
    public record Offer(UUID id, Week week, PersonCard person, String note, Instant closes) {}

    /** Somebody who is away; why is nobody's business. */
    public record Absent(PersonCard person, LocalDate first, LocalDate last) {}

    /** How even it is: thousandths of weeks with somebody, Jain's index in thousandths, and who has how many. */
    public record Even(int weeks, int covered, int coverage, int balance, List<Share> shares) {}

    /** One person's weeks. */
    public record Share(PersonCard person, int weeks) {}
}
