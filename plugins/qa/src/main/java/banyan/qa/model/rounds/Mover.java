package banyan.qa.model.rounds;

/** What made a round go on. */
public enum Mover {
    /** Its time had come. */
    CLOCK,
    /** Its time had come while the portal stood still. */
    CATCH_UP,
    /** Somebody who may run rounds decided it. */
    MODERATOR,
    /** There was nothing or nobody to go on with: an empty week, a pause, a tiny group. */
    FALLBACK,
    /** The digest was published. */
    DIGEST
}
