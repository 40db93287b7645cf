package banyan.awards.model;

/** Where an evaluation stands; it only goes forward. */
public enum State {
    /** Works come in. */
    COLLECT,
    /** Works are judged; results are hidden. */
    JUDGE,
    /** Places are shown. */
    SETTLED,
    /** The week was skipped; its budget rolls over. */
    SKIPPED,
    /** A contest that was called off. */
    CANCELLED
}
