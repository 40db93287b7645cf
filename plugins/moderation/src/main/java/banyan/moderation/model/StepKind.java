package banyan.moderation.model;

/** A step of a mediation. */
public enum StepKind {
    WORDS,
    TALK,
    PROPOSAL,
    AGREED,
    OUTCOME
}
