package banyan.qa.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.api.usecase.Unaudited;
import banyan.qa.model.Completeness;
import banyan.qa.model.QuestionText;
import jakarta.validation.constraints.Size;

/**
 * Looks at a question that is still being written and says what is missing and
 * how it will look. It keeps nothing; it is a command only because
 * its texts are too long for an address.
 */
@Requires("qa.ask")
@Unaudited
@Post("completeness")
public record CheckCompleteness(
        @Size(max = QuestionText.SCENE) String scene,
        @Size(max = QuestionText.DETAILS) String details,
        @Size(max = QuestionText.REQUEST) String request)
        implements Command<CheckCompleteness.Looked> {

    /**
     * The answer.
     *
     * @param html the three texts as cleaned HTML, as they will be shown
     */
    public record Looked(Completeness completeness, QuestionView.Html html) {}
}
