package banyan.api.socket;

/** Where a round stands. A round only goes forward. @since 1.1 */
public enum Phase {
    /** Members post questions. */
    COLLECT,
    /** The questions stand; answers are written, hidden from other answerers. */
    PREPARE,
    /** Answers are shown, and what was prepared is discussed. */
    OPEN,
    /** Members rate; results are hidden. */
    EVALUATE,
    /** Results are shown and the week is settled. */
    CLOSED,
    /** The digest was published: the last step. */
    DIGESTED,
    /** The week was skipped: a holiday, nothing was asked, or rounds were switched off. Nothing is settled by it but the duty. */
    SKIPPED
}
