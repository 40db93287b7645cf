package banyan.runtime.identity;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Role;
import banyan.runtime.portal.Portal;
import banyan.runtime.portal.PortalProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * People whom a system outside vouches for. A person is found by the provider's own, lasting key and never by login or
 * mail: who can choose a name there must not become somebody else here.
 */
@ApplicationScoped
public class ExternalPeople {

    private static final int NAME = 80;

    /** What a provider says about somebody. */
    public record Claimed(
            String provider,
            String subject,
            String login,
            String name,
            Optional<String> email,
            Optional<Locale> language,
            List<String> groups) {}

    @Inject
    Rows sql;

    @Inject
    PersonStore people;

    @Inject
    PortalRoles roles;

    @Inject
    Portal portal;

    @Inject
    Clock clock;

    /** Finds the person or makes them, and brings name, mail and roles to what the provider says now. */
    public PersonRef welcome(Claimed claimed, Set<Role> provided) {
        String name = cut(claimed.name(), NAME);
        Optional<String> email = claimed.email().filter(e -> e.length() <= 254);
        PersonRef person = sql.find(
                        "select person from core.external_identity where provider = ? and subject = ?",
                        row -> new PersonRef(row.uuid("person")),
                        claimed.provider(),
                        claimed.subject())
                .orElseGet(() -> add(claimed, name, email));
        Person before = people.get(person);
        people.change(person, name, email, before.guestUntil());
        roles.follow(person, claimed.provider(), before.guestUntil().isPresent() ? Set.of() : provided);
        sql.change(
                "update core.external_identity set groups = ?, seen = ? where provider = ? and subject = ?",
                String.join("\n", claimed.groups()),
                clock.instant(),
                claimed.provider(),
                claimed.subject());
        return person;
    }

    private PersonRef add(Claimed claimed, String name, Optional<String> email) {
        PortalProfile profile = portal.profile();
        PersonRef person = people.add(
                freeLogin(claimed.login()),
                name,
                email,
                claimed.language().orElse(profile.locale()),
                profile.zone(),
                Optional.empty());
        sql.change(
                "insert into core.external_identity (provider, subject, person, groups, seen) values (?, ?, ?, '', ?)",
                claimed.provider(),
                claimed.subject(),
                person,
                clock.instant());
        return person;
    }

    /** The login that the provider uses, or with a number where a local account has it. */
    private LoginName freeLogin(String wanted) {
        String base = wanted.replaceAll("[^\\p{L}\\p{M}\\p{N}._@-]", "").replaceAll("^[._@-]+", "");
        base = base.length() < 2 ? "person" + base : cut(base, 74);
        LoginName login = new LoginName(base);
        for (int number = 2; people.find(login).isPresent(); number++) {
            login = new LoginName(base + "-" + number);
        }
        return login;
    }

    /** Whole characters only. */
    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }
}
