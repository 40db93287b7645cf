package banyan.runtime.identity.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Delete;
import banyan.api.usecase.Done;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Requires;
import java.util.UUID;

/** Ends one sign-in of the person, on another machine perhaps. */
@InPortal
@Requires(Requires.SIGNED_IN)
@Delete("sessions/{session}")
public record EndSignIn(UUID session) implements Command<Done> {}
