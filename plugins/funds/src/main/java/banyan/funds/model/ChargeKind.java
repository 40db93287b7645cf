package banyan.funds.model;

/** Why a member owes something, and what it becomes when it is paid. */
public enum ChargeKind {
    ENTRY_FEE(Heading.EXPECTED_FEES, Heading.ENTRY_FEES),
    DUES(Heading.EXPECTED_DUES, Heading.DUES),
    ACTIVITY(Heading.EXPECTED_ACTIVITY, Heading.ACTIVITY_FEES),
    /** Paid on to the member who was tipped. */
    TIP(Heading.EXPECTED_TIPS, Heading.OWED_TO),
    /** For those on duty, beside the monthly dues. */
    DUTY(Heading.EXPECTED_DUES, Heading.DUES),
    OTHER(Heading.EXPECTED_ACTIVITY, Heading.ACTIVITY_FEES);

    private final Heading expected;
    private final Heading becomes;

    ChargeKind(Heading expected, Heading becomes) {
        this.expected = expected;
        this.becomes = becomes;
    }

    public Heading expected() {
        return expected;
    }

    public Heading becomes() {
        return becomes;
    }
}
