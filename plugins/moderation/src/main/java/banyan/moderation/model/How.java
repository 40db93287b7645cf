package banyan.moderation.model;

/** How a week came to its person. */
public enum How {
    QUEUE,
    TAKEN,
    SWAP,
    LEAD,
    FALLBACK,
    OPERATOR
}
