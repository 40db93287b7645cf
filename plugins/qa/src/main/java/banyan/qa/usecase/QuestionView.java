package banyan.qa.usecase;

import banyan.api.file.FileInfo;
import banyan.api.people.PersonCard;
import banyan.api.value.Slice;
import banyan.qa.model.Completeness;
import banyan.qa.model.QuestionId;
import banyan.qa.model.QuestionState;
import banyan.qa.model.QuestionText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A question as one viewer sees it.
 *
 * @param text as it was typed, in Markdown
 * @param html the same, cleaned for showing
 */
public record QuestionView(
        QuestionId id,
        int version,
        PersonCard asker,
        QuestionText text,
        Html html,
        List<String> topics,
        QuestionState state,
        Instant askedAt,
        Optional<Instant> editedAt,
        List<FileInfo> files,
        Completeness completeness,
        int answerCount,
        Slice<AnswerView> answers,
        May may) {

    /** The parts of the question as cleaned HTML; empty where nothing was written. */
    public record Html(String scene, String details, String request) {}

    /** What the viewer may do with it now. */
    public record May(boolean edit, boolean withdraw, boolean close, boolean reopen, boolean answer, boolean unmark) {}

    public QuestionView {
        topics = List.copyOf(topics);
        files = List.copyOf(files);
    }
}
