package banyan.moderation.model;

/** Where a conflict stands. */
public enum ConflictState {
    OPEN,
    MEDIATING,
    CLOSED
}
