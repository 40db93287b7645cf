package banyan.qa.usecase.rounds;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.qa.model.AnswerId;
import banyan.qa.model.QuestionId;
import banyan.qa.model.rounds.Remark;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * Says something about a question or one of its prepared answers, while the round is open.
 *
 * @param answer the answer it is about; without it, it is about the question
 */
@Requires("rounds.discuss")
@Post("questions/{question}/remarks")
public record Discuss(QuestionId question, Optional<AnswerId> answer, @NotBlank @Size(max = Remark.BODY) String body)
        implements Command<Done> {}
