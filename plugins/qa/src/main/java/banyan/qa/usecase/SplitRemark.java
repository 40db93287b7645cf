package banyan.qa.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.qa.model.QuestionId;
import banyan.qa.model.QuestionText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Makes a remark that asks something else a question of its own, by its author; both questions lead to each other, and the remark
 * goes out of sight with the new title as the reason.
 */
@Requires("qa.moderate")
@Post("remarks/{remark}/split")
public record SplitRemark(UUID remark, @NotBlank @Size(max = QuestionText.TITLE) String title)
        implements Command<QuestionId> {}
