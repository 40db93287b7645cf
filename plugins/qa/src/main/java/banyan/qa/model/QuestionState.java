package banyan.qa.model;

/** Where a question stands. Rounds will add their phases beside it, not inside. */
public enum QuestionState {
    /** Answers are welcome. */
    OPEN,
    /** Its asker marked the best answer; others may still add theirs. */
    SOLVED,
    /** Ended without further answers. */
    CLOSED,
    /** Taken out of sight; only its asker and moderators still see it and can bring it back. */
    WITHDRAWN
}
