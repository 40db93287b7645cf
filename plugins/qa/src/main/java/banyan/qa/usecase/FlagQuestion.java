package banyan.qa.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.qa.model.Flag;
import banyan.qa.model.QuestionId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Says that a question does not belong here, and why. A moderator decides; the asker is not told who said it. */
@Requires("qa.ask")
@Post("questions/{question}/flags")
public record FlagQuestion(QuestionId question, @NotBlank @Size(max = Flag.REASON) String reason)
        implements Command<Done> {}
