package banyan.qa.usecase;

import banyan.api.file.FileRef;
import banyan.api.usecase.Command;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.qa.model.Kind;
import banyan.qa.model.QuestionId;
import banyan.qa.model.QuestionText;
import banyan.qa.model.Topic;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Asks the group a question. Scene, details and request may be empty; the completeness check asks for them.
 *
 * @param kind a problem at work, unless it says otherwise
 */
@Requires("qa.ask")
@Post("questions")
public record AskQuestion(
        @NotBlank @Size(max = QuestionText.TITLE) String title,
        @Size(max = QuestionText.SCENE) String scene,
        @Size(max = QuestionText.DETAILS) String details,
        @Size(max = QuestionText.REQUEST) String request,
        @Size(max = Topic.MOST) Set<Topic> topics,
        @Size(max = 10) List<FileRef> files,
        Optional<Kind> kind)
        implements Command<QuestionId> {

    /** About work, as most are. */
    public AskQuestion(
            String title, String scene, String details, String request, Set<Topic> topics, List<FileRef> files) {
        this(title, scene, details, request, topics, files, Optional.empty());
    }

    QuestionText text() {
        return new QuestionText(title, scene, details, request);
    }
}
