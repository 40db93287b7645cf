package banyan.qa.page;

import banyan.api.page.PageContext;
import banyan.qa.model.QuestionState;

/** How a question's state looks: icon, colour and word. */
public record Badge(String icon, String kind, String label) {

    static Badge of(QuestionState state, int answers, PageContext core) {
        return switch (state) {
            case OPEN ->
                answers == 0
                        ? new Badge("user-question", "warn", core.say("qa.state.unanswered"))
                        : new Badge("messages", "info", core.say("qa.state.answered"));
            case SOLVED -> new Badge("circle-check", "ok", core.say("qa.state.solved"));
            case CLOSED -> new Badge("lock", "", core.say("qa.state.closed"));
            case WITHDRAWN -> new Badge("eye-off", "", core.say("qa.state.withdrawn"));
        };
    }
}
