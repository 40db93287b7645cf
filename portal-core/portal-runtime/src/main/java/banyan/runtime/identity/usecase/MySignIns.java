package banyan.runtime.identity.usecase;

import banyan.api.usecase.Get;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Where the person is signed in at this moment. */
@InPortal
@Requires(Requires.SIGNED_IN)
@Get("sessions")
public record MySignIns() implements Query<List<MySignIns.Row>> {

    /**
     * @param entrance how the person proved who they are: {@code local}, {@code oidc}
     * @param current whether this call came with it
     */
    public record Row(
            UUID id,
            boolean browser,
            String entrance,
            Instant began,
            Instant seen,
            String agent,
            String address,
            boolean current) {}
}
