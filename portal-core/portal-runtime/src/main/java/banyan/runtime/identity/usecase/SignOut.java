package banyan.runtime.identity.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Delete;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Requires;
import banyan.api.usecase.Secret;
import java.util.Optional;

/** Ends the sign-in of this call. */
@InPortal
@Requires(Requires.SIGNED_IN)
@Delete("sessions/current")
public record SignOut() implements Command<SignOut.Left> {

    /** @param provider where a browser goes to end the sign-in at the company's provider too */
    public record Left(@Secret Optional<String> provider) {}
}
