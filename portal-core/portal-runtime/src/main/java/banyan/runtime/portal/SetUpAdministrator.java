package banyan.runtime.portal;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.api.usecase.Secret;
import banyan.runtime.identity.LoginName;
import banyan.runtime.identity.PasswordPolicy;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** First step: who runs the portal. */
@InPortal
@Requires(Requires.ANYONE)
@Post("setup/administrator")
public record SetUpAdministrator(
        @Secret @NotBlank @Size(max = 100) String secret,
        @NotNull LoginName login,
        @NotBlank @Size(max = 80) String name,
        Optional<@Email @Size(max = 254) String> email,
        @Secret @NotBlank @Size(max = PasswordPolicy.MOST) String password)
        implements Command<Done> {}
