package banyan.moderation.usecase;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Command;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.api.usecase.Secret;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * Reports a conflict. Only those in it and those who mediate see it.
 *
 * @param with the others in it
 */
@Requires("moderation.take-part")
@Post("conflicts")
public record ReportConflict(
        @NotBlank @Size(max = 160) String title,
        @Secret @NotBlank @Size(max = 4000) String words,
        @NotEmpty @Size(max = 10) Set<PersonRef> with)
        implements Command<Made> {}
