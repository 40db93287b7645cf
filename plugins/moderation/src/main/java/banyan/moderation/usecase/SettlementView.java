package banyan.moderation.usecase;

import banyan.api.people.PersonCard;
import banyan.api.value.Money;
import banyan.api.value.Week;
import banyan.moderation.model.Decision;
import banyan.moderation.model.Outcome;
import banyan.moderation.model.PayState;
import java.time.Instant;
import java.util.Optional;

/**
 * A settled week with every input of its figures.
 *
 * @param appeal what the moderator said; only for that person and for those who decide
 */
public record SettlementView(
        Week week,
        Optional<PersonCard> person,
        Outcome outcome,
        PayState state,
        Inputs inputs,
        int kpi,
        int share,
        Money full,
        Money due,
        Money paid,
        long voucher,
        String receipt,
        Instant settledAt,
        Optional<Instant> heldUntil,
        String appeal,
        Decision decision,
        Optional<PersonCard> decidedBy,
        String reason,
        May may) {

    /** What went into the KPI. */
    public record Inputs(int answerers, int target, int people, int quality, int weight, int dutiesDone) {}

    /** What the viewer may do. */
    public record May(boolean appeal, boolean decide) {}
}
