package banyan.runtime.identity.oidc;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Command;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.api.usecase.Secret;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** Ends a sign-in with the company's account: the provider has sent the person back with a code. */
@InPortal
@Requires(Requires.ANYONE)
@Post("sessions/oidc")
public record FinishOidc(
        @Secret @NotBlank @Size(max = 200) String state, @Secret @NotBlank @Size(max = 4_000) String code)
        implements Command<FinishOidc.Arrived> {

    /** The token is handed out here and never again. */
    public record Arrived(@Secret String token, PersonRef person, String name, Instant ends, String goTo) {}
}
