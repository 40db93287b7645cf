package banyan.qa.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.qa.model.AnswerId;
import banyan.qa.model.QuestionId;
import banyan.qa.model.QuestionText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Makes an answer that asks something else a question of its own, by its author and with its files; both questions lead to each
 * other. Its author or a moderator does it, and never with the best answer.
 */
@Requires("qa.edit-own")
@Post("answers/{answer}/split")
public record SplitAnswer(AnswerId answer, @NotBlank @Size(max = QuestionText.TITLE) String title)
        implements Command<QuestionId> {}
