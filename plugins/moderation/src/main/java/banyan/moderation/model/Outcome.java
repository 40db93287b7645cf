package banyan.moderation.model;

/** Why a week was settled as it was. */
public enum Outcome {
    FULL,
    PART,
    SKIPPED_ROUND,
    NOBODY_ON_DUTY,
    NOBODY_ANSWERED,
    NO_ROUND,
    NO_FUNDS,
    NO_DUES,
    OPERATOR,
    LEFT,
    BOOKS_REFUSED
}
