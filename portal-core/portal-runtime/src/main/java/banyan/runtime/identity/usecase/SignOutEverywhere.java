package banyan.runtime.identity.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Delete;
import banyan.api.usecase.Done;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Requires;
import java.util.Optional;

/** Ends every sign-in of the person, this one too, and with them all personal tokens if asked. */
@InPortal
@Requires(Requires.SIGNED_IN)
@Delete("sessions")
public record SignOutEverywhere(Optional<Boolean> tokens) implements Command<Done> {}
