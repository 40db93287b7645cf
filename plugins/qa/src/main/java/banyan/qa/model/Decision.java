package banyan.qa.model;

/** How a moderator answered the members who flagged a question. */
public enum Decision {
    /** It belongs here. */
    KEPT,
    /** Its asker was shown what the group is for. */
    NUDGED,
    /** It went to another group. */
    MOVED,
    /** A part of it became a question of its own. */
    SPLIT,
    /** It was asked before. */
    DUPLICATE,
    /** It was closed or withdrawn. */
    CLOSED
}
