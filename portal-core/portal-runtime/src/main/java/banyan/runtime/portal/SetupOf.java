package banyan.runtime.portal;

import banyan.api.usecase.Get;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import java.time.ZoneId;

/** How far the set-up has come; everyone may know, because all addresses lead there until it is done. */
@InPortal
@Requires(Requires.ANYONE)
@Get("setup")
public record SetupOf() implements Query<SetupOf.State> {

    public record State(Step step, String name, String language, ZoneId zone, String theme) {}
}
