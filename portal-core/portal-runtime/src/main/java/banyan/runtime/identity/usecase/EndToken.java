package banyan.runtime.identity.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Delete;
import banyan.api.usecase.Done;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Requires;
import java.util.UUID;

/** Ends a personal token. */
@InPortal
@Requires(Requires.SIGNED_IN)
@Delete("tokens/{token}")
public record EndToken(UUID token) implements Command<Done> {}
