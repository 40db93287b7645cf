package banyan.runtime.portal;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Role;
import banyan.runtime.core.CoreOpened;
import banyan.runtime.data.Transactions;
import banyan.runtime.identity.LocalAccounts;
import banyan.runtime.identity.LoginName;
import banyan.runtime.identity.PersonStore;
import banyan.runtime.identity.PortalRoles;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * What happens once the tables are there and before anyone is let in. There is no default account: the administrator comes
 * from the environment, or from the set-up that a printed secret unlocks.
 */
@ApplicationScoped
public class FirstStart {

    @Inject
    Portal portal;

    @Inject
    SetupSecret secret;

    @Inject
    PersonStore people;

    @Inject
    PortalRoles roles;

    @Inject
    LocalAccounts local;

    @Inject
    Transactions transactions;

    void prepare(@Observes @Priority(100) CoreOpened opened) {
        Optional<String> made = transactions.in(this::inside);
        made.ifPresent(s -> System.setProperty("banyan.setup.secret", s));
    }

    private Optional<String> inside() {
        PortalProfile profile = portal.locked();
        if (profile.isSetUp()) {
            return Optional.empty();
        }
        Optional<LoginName> login = setting("BANYAN_ADMIN_LOGIN").map(LoginName::new);
        Optional<String> password = setting("BANYAN_ADMIN_PASSWORD");
        if (login.isPresent() && password.isPresent()) {
            unattended(profile, login.get(), password.get());
            return Optional.empty();
        }
        if (isDemo()) {
            return Optional.empty(); // the demo brings its own administrator
        }
        return Optional.of(secret.fresh(System.getProperty("banyan.node", "local")));
    }

    private void unattended(PortalProfile profile, LoginName login, String password) {
        Locale locale = setting("BANYAN_LANGUAGE")
                .filter(l -> l.equals("zh-CN"))
                .map(Locale::forLanguageTag)
                .orElse(Locale.ENGLISH);
        ZoneId zone = setting("BANYAN_ZONE").map(ZoneId::of).orElseGet(ZoneId::systemDefault);
        portal.change(setting("BANYAN_NAME").orElse(profile.name()), locale, zone);
        administrator(login, login.value(), Optional.empty(), password, locale, zone);
        if (!isDemo()) {
            portal.reached(Step.DONE);
        }
    }

    /** Makes the administrator, or gives one who was made in an unfinished set-up a new password. */
    PersonRef administrator(
            LoginName login, String name, Optional<String> email, String password, Locale locale, ZoneId zone) {
        PersonRef person = people.find(login)
                .map(p -> p.ref())
                .orElseGet(() -> people.add(login, name, email, locale, zone, Optional.empty()));
        roles.give(person, Role.ADMINISTRATOR);
        local.set(person, password);
        return person;
    }

    private static boolean isDemo() {
        return Boolean.getBoolean("banyan.demo");
    }

    private static Optional<String> setting(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }
}
