package banyan.qa.usecase;

import banyan.api.file.FileRef;
import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import banyan.qa.model.Kind;
import banyan.qa.model.QuestionId;
import banyan.qa.model.QuestionText;
import banyan.qa.model.Topic;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Changes one's own question.
 *
 * @param version as it was read; another one meanwhile is a conflict
 * @param files all that the question has afterwards
 * @param kind the same as before, unless it says otherwise
 */
@Requires("qa.edit-own")
@Put("questions/{question}")
public record EditQuestion(
        QuestionId question,
        @Min(0) int version,
        @NotBlank @Size(max = QuestionText.TITLE) String title,
        @Size(max = QuestionText.SCENE) String scene,
        @Size(max = QuestionText.DETAILS) String details,
        @Size(max = QuestionText.REQUEST) String request,
        @Size(max = Topic.MOST) Set<Topic> topics,
        @Size(max = 10) List<FileRef> files,
        Optional<Kind> kind)
        implements Command<Done> {

    /** Of the same kind as before. */
    public EditQuestion(
            QuestionId question,
            int version,
            String title,
            String scene,
            String details,
            String request,
            Set<Topic> topics,
            List<FileRef> files) {
        this(question, version, title, scene, details, request, topics, files, Optional.empty());
    }

    QuestionText text() {
        return new QuestionText(title, scene, details, request);
    }
}
