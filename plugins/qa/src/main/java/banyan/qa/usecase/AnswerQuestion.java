package banyan.qa.usecase;

import banyan.api.file.FileRef;
import banyan.api.usecase.Command;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.qa.model.Answer;
import banyan.qa.model.AnswerId;
import banyan.qa.model.QuestionId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Answers a question.
 *
 * @param method what to do
 * @param reasoning why it should work; may be empty
 */
@Requires("qa.answer")
@Post("questions/{question}/answers")
public record AnswerQuestion(
        QuestionId question,
        @NotBlank @Size(max = Answer.METHOD) String method,
        @Size(max = Answer.REASONING) String reasoning,
        @Size(max = 10) List<FileRef> files)
        implements Command<AnswerId> {}
