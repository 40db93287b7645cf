package banyan.moderation.usecase;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Command;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Asks somebody politely. It is delivered when no quiet hours run.
 *
 * @param address of the page that it is about; may be empty
 */
@Requires("moderation.moderate")
@Post("asks")
public record AskExpert(
        PersonRef expert,
        @NotBlank @Size(max = 160) String subject,
        @Size(max = 300) String address,
        @NotBlank @Size(max = 1000) String words)
        implements Command<Made> {}
