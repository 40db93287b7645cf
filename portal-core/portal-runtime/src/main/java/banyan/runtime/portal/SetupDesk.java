package banyan.runtime.portal;

import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.people.Viewer.Via;
import banyan.api.usecase.Done;
import banyan.api.usecase.Refusal;
import banyan.runtime.core.CoreContributions;
import banyan.runtime.core.CoreModule;
import banyan.runtime.identity.Authentication;
import banyan.runtime.identity.PasswordPolicy;
import banyan.runtime.identity.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** The steps of the set-up, in their order. Each is kept when it is done, so that a restart goes on where it stopped. */
@ApplicationScoped
public class SetupDesk implements CoreModule {

    @Inject
    Portal portal;

    @Inject
    SetupSecret secret;

    @Inject
    FirstStart start;

    @Inject
    FirstGroup groups;

    @Inject
    Authentication authentication;

    @Inject
    Rows sql;

    @Override
    public void contribute(CoreContributions to) {
        to.handle(SetupOf.class, this::state);
        to.handle(UnlockSetup.class, this::unlock);
        to.handle(SetUpAdministrator.class, this::administrator);
        to.handle(SetUpPortal.class, this::portal);
        to.handle(SetUpLook.class, this::look);
        to.handle(SetUpGroup.class, this::group);
    }

    SetupOf.State state(SetupOf q, Viewer by) {
        PortalProfile p = portal.profile();
        return new SetupOf.State(p.step(), p.name(), p.locale().toLanguageTag(), p.zone(), p.theme());
    }

    Done unlock(UnlockSetup c, Viewer by) {
        if (portal.locked().isSetUp()) {
            throw Refusal.conflict("portal", "SetupIsDone");
        }
        secret.check(c.secret());
        return Done.DONE;
    }

    Done administrator(SetUpAdministrator c, Viewer by) {
        PortalProfile profile = enter(c.secret(), Step.ADMINISTRATOR);
        PasswordPolicy.check(c.password(), c.login());
        start.administrator(c.login(), c.name().strip(), c.email(), c.password(), profile.locale(), profile.zone());
        return reached(profile, Step.ADMINISTRATOR);
    }

    Done portal(SetUpPortal c, Viewer by) {
        PortalProfile profile = enter(c.secret(), Step.PORTAL);
        Locale locale = Locale.forLanguageTag(c.language());
        portal.change(c.name().strip(), locale, c.zone());
        sql.change("update core.person set locale = ?, zone = ?", locale, c.zone());
        return reached(profile, Step.PORTAL);
    }

    Done look(SetUpLook c, Viewer by) {
        PortalProfile profile = enter(c.secret(), Step.LOOK);
        portal.look(c.theme());
        return reached(profile, Step.LOOK);
    }

    Done group(SetUpGroup c, Viewer by) {
        PortalProfile profile = enter(c.secret(), Step.GROUP);
        c.handle().ifPresent(handle -> {
            PersonRef administrator = administrator();
            groups.found(
                    authentication.callerOf(administrator, Via.PAGE),
                    handle,
                    c.name().filter(n -> !n.isBlank()).orElse(handle.value()),
                    profile);
        });
        return reached(profile, Step.GROUP);
    }

    private PersonRef administrator() {
        return sql.find(
                        "select person from core.portal_role where role = 'ADMINISTRATOR' order by given limit 1",
                        row -> new PersonRef(row.uuid("person")))
                .orElseThrow(() -> new IllegalStateException("The set-up has no administrator yet"));
    }

    /** A step that was done can be done again, as long as the set-up lasts; none can be left out. */
    private PortalProfile enter(String typed, Step step) {
        PortalProfile profile = portal.locked();
        if (profile.isSetUp()) {
            throw Refusal.conflict("portal", "SetupIsDone");
        }
        secret.check(typed);
        if (step.compareTo(profile.step()) > 0) {
            throw Refusal.rule("portal", "SetupStepComesFirst", profile.step());
        }
        return profile;
    }

    private Done reached(PortalProfile profile, Step done) {
        if (done == profile.step()) {
            portal.reached(done.next());
        }
        return Done.DONE;
    }
}
