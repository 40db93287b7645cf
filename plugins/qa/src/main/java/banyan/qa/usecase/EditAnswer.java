package banyan.qa.usecase;

import banyan.api.file.FileRef;
import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import banyan.qa.model.Answer;
import banyan.qa.model.AnswerId;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Changes one's own answer.
 *
 * @param version as it was read; another one meanwhile is a conflict
 * @param files all that the answer has afterwards
 */
@Requires("qa.edit-own")
@Put("answers/{answer}")
public record EditAnswer(
        AnswerId answer,
        @Min(0) int version,
        @NotBlank @Size(max = Answer.METHOD) String method,
        @Size(max = Answer.REASONING) String reasoning,
        @Size(max = 10) List<FileRef> files)
        implements Command<Done> {}
