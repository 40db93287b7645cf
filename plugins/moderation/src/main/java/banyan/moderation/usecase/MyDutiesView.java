package banyan.moderation.usecase;

import banyan.api.people.PersonCard;
import banyan.api.value.Week;
import banyan.moderation.model.AskState;
import banyan.moderation.model.Consent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What concerns one person. */
public record MyDutiesView(
        Optional<Integer> place,
        Optional<Week> estimate,
        boolean again,
        List<Turn> weeks,
        List<Away> absences,
        List<Asked> asks,
        List<RosterView.Offer> offers,
        Consent consent,
        Optional<LocalTime> quietFrom,
        Optional<LocalTime> quietUntil) {

    /** A week of one's own. */
    public record Turn(
            Week week,
            Instant starts,
            Instant ends,
            boolean started,
            boolean over,
            boolean confirmed,
            Optional<UUID> offered) {}

    /** Days on which one is away. */
    public record Away(UUID id, LocalDate first, LocalDate last) {}

    /** Something that one is asked. */
    public record Asked(
            UUID id, PersonCard by, String subject, String address, String words, AskState state, Instant at) {}
}
