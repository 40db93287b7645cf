package banyan.qa.usecase;

import banyan.api.file.FileInfo;
import banyan.api.people.PersonCard;
import banyan.qa.model.AnswerId;
import banyan.qa.model.QuestionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An answer as one viewer sees it.
 *
 * @param method as it was typed, in Markdown; so is {@code reasoning}
 * @param methodHtml the same, cleaned for showing; so is {@code reasoningHtml}
 */
public record AnswerView(
        AnswerId id,
        QuestionId question,
        int version,
        PersonCard author,
        String method,
        String reasoning,
        String methodHtml,
        String reasoningHtml,
        boolean best,
        Instant givenAt,
        Optional<Instant> editedAt,
        List<FileInfo> files,
        May may) {

    /** What the viewer may do with it now. */
    public record May(boolean edit, boolean withdraw, boolean mark) {}

    public AnswerView {
        files = List.copyOf(files);
    }
}
