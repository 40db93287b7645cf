package banyan.runtime.identity.usecase;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Command;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.api.usecase.Secret;
import banyan.runtime.identity.PasswordPolicy;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;

/**
 * Signs in with login and password. A one-time password is good for one sign-in, which must bring its successor along as
 * {@code newPassword}.
 */
@InPortal
@Requires(Requires.ANYONE)
@Post("sessions")
public record SignIn(
        @NotBlank @Size(max = 200) String login,
        @Secret @NotBlank @Size(max = PasswordPolicy.MOST) String password,
        @Secret Optional<@Size(max = PasswordPolicy.MOST) String> newPassword,
        Optional<Boolean> remember)
        implements Command<SignIn.Begun> {

    /** The token is handed out here and never again. */
    public record Begun(@Secret String token, PersonRef person, String name, Instant ends) {}
}
