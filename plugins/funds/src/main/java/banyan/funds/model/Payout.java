package banyan.funds.model;

import java.util.UUID;

/**
 * One payment of a batch.
 *
 * @param payee {@link Leg#NOBODY} for somebody outside
 * @param account IBAN or another account number, without spaces; empty where nobody said
 */
public record Payout(
        int no, UUID payee, String name, String account, String bic, long minor, State state, String reason) {

    /** Where a payment stands. */
    public enum State {
        DRAWN,
        SENT,
        CONFIRMED,
        BOUNCED,
        CANCELLED
    }

    public boolean isMember() {
        return !payee.equals(Leg.NOBODY);
    }
}
