package banyan.funds.model;

import banyan.api.value.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is sent to the bank together: drawn up by one, released by another. */
public record Batch(
        UUID id,
        int no,
        Unit unit,
        State state,
        UUID drawnBy,
        Instant drawnAt,
        Optional<UUID> releasedBy,
        LocalDate due,
        List<Payout> payouts) {

    /** Where a batch stands. */
    public enum State {
        DRAWN,
        RELEASED,
        CANCELLED
    }

    public Batch {
        payouts = List.copyOf(payouts);
    }

    public long total() {
        return payouts.stream().mapToLong(Payout::minor).sum();
    }

    public boolean pays(UUID person) {
        return payouts.stream().anyMatch(payout -> payout.payee().equals(person));
    }
}
