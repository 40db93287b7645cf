package banyan.funds.usecase;

import banyan.api.people.PersonCard;
import banyan.api.value.Money;
import banyan.funds.model.Batch;
import banyan.funds.model.Payout;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A payout batch.
 *
 * @param withoutAccount how many payments name no account yet
 */
public record BatchView(
        int no,
        Batch.State state,
        Money total,
        PersonCard drawnBy,
        Instant drawnAt,
        Optional<PersonCard> releasedBy,
        LocalDate due,
        int withoutAccount,
        List<Item> items) {

    /** One payment. */
    public record Item(int no, String name, String account, Money amount, Payout.State state, String reason) {}
}
