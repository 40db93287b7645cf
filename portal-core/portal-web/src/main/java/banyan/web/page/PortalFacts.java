package banyan.web.page;

import jakarta.enterprise.context.ApplicationScoped;

/** The name and the theme that the enterprise gave its portal. */
@ApplicationScoped
class PortalFacts {

    String name() {
        return "Banyan";
    }

    String theme() {
        return "banyan";
    }
}
