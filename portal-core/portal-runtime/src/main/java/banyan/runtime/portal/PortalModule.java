package banyan.runtime.portal;

import banyan.api.people.Viewer;
import banyan.api.usecase.Done;
import banyan.runtime.core.CoreContributions;
import banyan.runtime.core.CoreModule;
import banyan.runtime.identity.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;

/** What administrators see and change of the portal itself. */
@ApplicationScoped
public class PortalModule implements CoreModule {

    @Inject
    Portal portal;

    @Inject
    Rows sql;

    @Inject
    Clock clock;

    @Override
    public void contribute(CoreContributions to) {
        to.handle(PortalOf.class, this::profile);
        to.handle(ChangePortal.class, this::change);
    }

    PortalOf.Profile profile(PortalOf q, Viewer by) {
        PortalProfile p = portal.profile();
        return sql.find(
                        """
                        select (select count(*) from core.person where active and guest_until is null) as people,
                          (select count(*) from core.person where active and guest_until is not null) as guests,
                          (select count(distinct person) from core.sign_in where ended is null and ends > ?) as sign_ins
                        """,
                        row -> new PortalOf.Profile(
                                p.name(),
                                p.locale().toLanguageTag(),
                                p.zone(),
                                p.theme(),
                                p.demo() != PortalProfile.DemoState.NONE,
                                row.number("people"),
                                row.number("guests"),
                                row.number("sign_ins")),
                        clock.instant())
                .orElseThrow(() -> new IllegalStateException("A count has always a row"));
    }

    Done change(ChangePortal c, Viewer by) {
        portal.locked();
        portal.change(c.name().strip(), Locale.forLanguageTag(c.language()), c.zone());
        portal.look(c.theme());
        return Done.DONE;
    }
}
