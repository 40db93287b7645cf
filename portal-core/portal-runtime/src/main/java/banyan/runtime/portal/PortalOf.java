package banyan.runtime.portal;

import banyan.api.usecase.Get;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import java.time.ZoneId;

/** Name, language, zone and look of the portal, and whether the demo enterprise is in it. */
@InPortal
@Requires("admin.see")
@Get("profile")
public record PortalOf() implements Query<PortalOf.Profile> {

    /** @param signIns how many people are signed in at this moment */
    public record Profile(
            String name,
            String language,
            ZoneId zone,
            String theme,
            boolean demo,
            int people,
            int guests,
            int signIns) {}
}
