package banyan.runtime.identity.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Delete;
import banyan.api.usecase.Done;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Requires;

/** Ends the sign-in of this call. */
@InPortal
@Requires(Requires.SIGNED_IN)
@Delete("sessions/current")
public record SignOut() implements Command<Done> {}
