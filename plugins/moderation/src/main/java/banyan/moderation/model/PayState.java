package banyan.moderation.model;

/** Where the pay of a settled week stands. */
public enum PayState {
    PAID,
    /** It waits for an appeal or a decision. */
    HELD,
    APPEALED,
    /** Nothing is paid. */
    NOTHING
}
