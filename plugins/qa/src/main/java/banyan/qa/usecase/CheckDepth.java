package banyan.qa.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.api.usecase.Unaudited;
import banyan.qa.model.Answer;
import banyan.qa.model.Depth;
import jakarta.validation.constraints.Size;

/**
 * Looks at an answer that is still being written and says what would carry it further. It keeps nothing; it is a command only
 * because its texts are too long for an address.
 */
@Requires("qa.answer")
@Unaudited
@Post("depth")
public record CheckDepth(@Size(max = Answer.METHOD) String method, @Size(max = Answer.REASONING) String reasoning)
        implements Command<CheckDepth.Looked> {

    /** The answer. */
    public record Looked(Depth depth, String methodHtml, String reasoningHtml) {}
}
