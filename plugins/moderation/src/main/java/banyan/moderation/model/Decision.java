package banyan.moderation.model;

/** What was decided about a held pay. */
public enum Decision {
    OPEN,
    FULL,
    PART,
    NONE
}
