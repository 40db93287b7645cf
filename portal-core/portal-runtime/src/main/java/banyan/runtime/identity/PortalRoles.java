package banyan.runtime.identity;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who holds which role in the portal as a whole. Roles given here and roles that a provider's groups give stand side by
 * side: neither takes the other's away.
 */
@ApplicationScoped
public class PortalRoles {

    /** Roles that can be given; everyone who is not a guest is an employee anyway. */
    public static final Set<Role> GIVEN = Set.of(Role.ADMINISTRATOR, Role.HR, Role.AUDITOR);

    private static final String LOCAL = "local";

    @Inject
    PersonStore people;

    public void give(PersonRef ref, Role role) {
        Person person = people.get(ref);
        mustBeGiven(role);
        if (person.guestUntil().isPresent()) {
            throw Refusal.rule("people", "GuestsHoldNoPortalRole", person.name());
        }
        people.give(ref, role, LOCAL);
    }

    public void take(PersonRef ref, Role role) {
        Person person = people.get(ref);
        mustBeGiven(role);
        if (!people.roles(ref).contains(role)) {
            return;
        }
        if (!isLocal(ref, role)) {
            throw Refusal.rule("people", "RoleComesFromProvider", person.name());
        }
        if (role == Role.ADMINISTRATOR) {
            lastAdministratorStays(person);
        }
        people.take(ref, role, LOCAL);
    }

    /** Gives what a provider's groups say at this sign-in, and takes what they no longer say. */
    void follow(PersonRef ref, String provider, Set<Role> roles) {
        for (Role role : EnumSet.copyOf(GIVEN)) {
            if (roles.contains(role)) {
                people.give(ref, role, provider);
            } else {
                people.take(ref, role, provider);
            }
        }
    }

    public boolean isLocal(PersonRef ref, Role role) {
        return people.sources(ref, role).contains(LOCAL);
    }

    /** The portal must not be left without somebody who can run it. */
    public void lastAdministratorStays(Person person) {
        if (people.roles(person.ref()).contains(Role.ADMINISTRATOR) && !people.isOtherAdministrator(person.ref())) {
            throw Refusal.rule("people", "LastAdministrator", person.name());
        }
    }

    private static void mustBeGiven(Role role) {
        if (!GIVEN.contains(role)) {
            throw Refusal.rule("people", "NotAPortalRole", role);
        }
    }
}
