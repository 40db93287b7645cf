package banyan.runtime.portal;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.api.usecase.Secret;
import banyan.api.usecase.Unaudited;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Checks the secret that was printed at the start, before anything is asked. */
@InPortal
@Unaudited
@Requires(Requires.ANYONE)
@Post("setup/unlock")
public record UnlockSetup(@Secret @NotBlank @Size(max = 100) String secret) implements Command<Done> {}
