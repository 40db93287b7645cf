package banyan.runtime.identity.usecase;

import banyan.api.usecase.Get;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The personal tokens that are good at this moment, without their values. */
@InPortal
@Requires(Requires.SIGNED_IN)
@Get("tokens")
public record MyTokens() implements Query<List<MyTokens.Row>> {

    public record Row(UUID id, String name, Set<String> scopes, Instant made, Instant ends, Optional<Instant> used) {}
}
