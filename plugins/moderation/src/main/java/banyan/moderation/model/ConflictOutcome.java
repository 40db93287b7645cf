package banyan.moderation.model;

/** How a conflict ended. */
public enum ConflictOutcome {
    NONE,
    AGREED,
    KEPT_APART,
    WARNED,
    NOT_FOUND,
    WITHDRAWN
}
