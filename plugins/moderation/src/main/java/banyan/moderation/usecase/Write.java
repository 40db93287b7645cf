package banyan.moderation.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.moderation.model.BulletinKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Writes to the group: the warm-up before the round, or the answers in brief before the discussion. Or to the next on duty: the hand-over note, which can be written anew. */
@Requires("moderation.moderate")
@Post("bulletins")
public record Write(BulletinKind kind, @NotBlank @Size(max = 4000) String words) implements Command<Done> {}
