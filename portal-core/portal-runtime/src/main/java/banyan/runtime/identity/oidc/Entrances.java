package banyan.runtime.identity.oidc;

import banyan.api.usecase.Get;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import java.util.Optional;

/** The ways in besides login and password. */
@InPortal
@Requires(Requires.ANYONE)
@Get("entrances")
public record Entrances() implements Query<Entrances.Open> {

    /** @param company what stands on the button of the company's sign-in; empty where there is none */
    public record Open(Optional<String> company) {}
}
