package banyan.funds.model;

/** Where a payment request stands. */
public enum RequestState {
    ASKED,
    /** Approved by as many as it needs, and in the journal. */
    BOOKED,
    REJECTED,
    WITHDRAWN
}
