package banyan.moderation.model;

/** What kind of person runs a group for good instead of a rotation. */
public enum OperatorKind {
    NONE,
    INITIATOR,
    VOLUNTEER,
    HIRED
}
