package banyan.funds.usecase;

import banyan.api.people.PersonCard;
import banyan.api.socket.Treasury.Pot;
import banyan.api.value.Money;
import banyan.funds.model.RequestState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A payment request.
 *
 * @param needs how many approvals it needs
 * @param approvedBy who approved it as it is now
 * @param may what the viewer can do with it
 */
public record RequestView(
        RequestId id,
        Pot pot,
        Money amount,
        Optional<PersonCard> payee,
        String payeeName,
        String purpose,
        String evidence,
        PersonCard askedBy,
        Instant askedAt,
        int version,
        RequestState state,
        int needs,
        List<PersonCard> approvedBy,
        May may) {

    /** What the viewer can do. */
    public record May(boolean approve, boolean reject, boolean edit) {}
}
