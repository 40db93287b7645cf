package banyan.awards.model;

/** Why a work stands where it stands. Each has its sentence under {@code awards.outcome.<name>}. */
public enum Outcome {
    /** Among the first. */
    AWARDED,
    /** Good, and others were better. */
    BELOW_THE_PLACES,
    /** Below the minimum. */
    TOO_LOW,
    /** Too few different people judged it. */
    TOO_FEW_VOTERS,
    /** Another work of the same person stands higher: nobody fills two places of a line. */
    ONE_PLACE_A_PERSON,
    /** Its author left the group before the close. */
    AUTHOR_LEFT
}
