package banyan.web.page;

import banyan.runtime.portal.Portal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The name and the theme that the enterprise gave its portal. */
@ApplicationScoped
class PortalFacts {

    @Inject
    Portal portal;

    String name() {
        return portal.profile().name();
    }

    String theme() {
        return portal.profile().theme();
    }
}
