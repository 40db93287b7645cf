package banyan.moderation.model;

/** Where an offer to swap stands. */
public enum SwapState {
    OPEN,
    TAKEN,
    WITHDRAWN,
    /** Nobody took it: the first person stays. */
    PAST_DUE
}
