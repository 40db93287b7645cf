package banyan.funds.model;

/** What an entry is about. */
public enum EntryKind {
    OPENING(true),
    CHARGED(false),
    DUES_CHARGED(false),
    WAIVED(false),
    PAID_IN(true),
    SPONSORED(true),
    AWARD(true),
    FIXED_AWARD(true),
    REFERRAL(true),
    DUTY_PAY(true),
    OPERATOR_PAY(true),
    TIP(true),
    REFUND(false),
    LEFT(false),
    REVENUE(true),
    REQUEST(false),
    PAYOUT_SENT(false),
    PAYOUT_CONFIRMED(false),
    PAYOUT_BOUNCED(false),
    REVERSAL(false);

    private final boolean reversible;

    EntryKind(boolean reversible) {
        this.reversible = reversible;
    }

    /** Whether a reversal undoes it; others are undone by a verb of their own, which keeps claims and batches in step. */
    public boolean isReversible() {
        return reversible;
    }
}
