package banyan.moderation.usecase;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.moderation.model.ActKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * Keeps in the open log what was done to a post, and why; the author is told.
 *
 * @param target where it belongs instead: the question or challenge to which the case is linked
 */
@Requires("moderation.moderate")
@Post("acts")
public record NoteAct(
        ActKind kind,
        @NotBlank @Size(max = 300) String address,
        @Size(max = 300) String target,
        Optional<PersonRef> author,
        @NotBlank @Size(max = 300) String why)
        implements Command<Done> {}
