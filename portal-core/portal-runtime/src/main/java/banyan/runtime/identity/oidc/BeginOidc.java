package banyan.runtime.identity.oidc;

import banyan.api.usecase.Command;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.api.usecase.Secret;
import banyan.api.usecase.Unaudited;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** Begins a sign-in with the company's account. */
@InPortal
@Unaudited
@Requires(Requires.ANYONE)
@Post("sessions/oidc/begin")
public record BeginOidc(Optional<@Size(max = 500) String> goTo) implements Command<BeginOidc.Begun> {

    /**
     * @param address at the provider, where the person goes now
     * @param state comes back with the person; the browser keeps it, so that nobody can be signed in as somebody else
     */
    public record Begun(String address, @Secret String state) {}
}
