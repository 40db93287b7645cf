package banyan.moderation.model;

/** What was done to a post. */
public enum ActKind {
    REMOVED,
    HIDDEN,
    MOVED,
    /** Linked to the question or challenge where it belongs, instead of taken away. */
    LINKED
}
