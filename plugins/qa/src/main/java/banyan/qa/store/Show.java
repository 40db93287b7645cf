package banyan.qa.store;

import banyan.qa.model.QuestionState;

/** Which questions a list shows. Withdrawn ones stand only among one's own. */
public enum Show {
    ALL("q.state <> :withdrawn"),
    UNANSWERED("q.state = :state and q.answers = 0"),
    ANSWERED("q.state = :state and q.answers > 0"),
    SOLVED("q.state = :state"),
    CLOSED("q.state = :state"),
    EMOTIONAL("q.state <> :withdrawn and q.kind = banyan.qa.model.Kind.EMOTIONAL"),
    MINE("q.asker = :me"),
    ANSWERED_BY_ME(
            "q.state <> :withdrawn and exists (select a.id from Answer a where a.question = q.id and a.author = :me)");

    private final String condition;

    Show(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    boolean isOfTheViewer() {
        return this == MINE || this == ANSWERED_BY_ME;
    }

    /** The state that {@code :state} stands for. */
    QuestionState state() {
        return switch (this) {
            case SOLVED -> QuestionState.SOLVED;
            case CLOSED -> QuestionState.CLOSED;
            default -> QuestionState.OPEN;
        };
    }
}
