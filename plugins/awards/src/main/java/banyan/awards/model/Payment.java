package banyan.awards.model;

/** What became of the material part. */
public enum Payment {
    /** Not decided yet. */
    OPEN,
    /** Honours only: no books here, or the group awards honours alone. */
    HONOURS,
    /** Nothing to pay: nobody reached the minimum. It rolls over. */
    NOTHING,
    /** Waits until the appeals are decided. */
    HELD,
    /** The books said no; may be tried again. */
    REFUSED,
    PAID,
    /** A contest: paid with the settlement of a week. */
    WITH_WEEK
}
