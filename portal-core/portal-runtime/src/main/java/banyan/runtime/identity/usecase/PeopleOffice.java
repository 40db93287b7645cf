package banyan.runtime.identity.usecase;

import banyan.api.event.Events;
import banyan.api.event.PersonDeactivated;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.usecase.Done;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.Role;
import banyan.api.value.Slice;
import banyan.runtime.identity.LocalAccounts;
import banyan.runtime.identity.Person;
import banyan.runtime.identity.PersonStore;
import banyan.runtime.identity.PortalRoles;
import banyan.runtime.identity.SignInStore;
import banyan.runtime.portal.Portal;
import banyan.runtime.portal.PortalProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What IT does with the accounts of others. */
@ApplicationScoped
public class PeopleOffice {

    private static final int PAGE = 50;

    @Inject
    PersonStore people;

    @Inject
    PortalRoles roles;

    @Inject
    LocalAccounts local;

    @Inject
    SignInStore signIns;

    @Inject
    Portal portal;

    @Inject
    Instance<Events> events;

    @Inject
    Clock clock;

    public Slice<FindPeople.Row> find(FindPeople q, Viewer by) {
        return people.page(q.words().orElse(""), q.active(), q.after(), PAGE)
                .map(found -> new FindPeople.Row(
                        found.person().ref(),
                        found.person().login(),
                        found.person().name(),
                        found.person().email(),
                        found.person().active(),
                        found.person().guestUntil(),
                        found.roles()));
    }

    public PersonOf.Account account(PersonOf q, Viewer by) {
        Person person = people.get(q.person());
        Set<Role> held = people.roles(q.person());
        Set<Role> provided = EnumSet.noneOf(Role.class);
        held.stream().filter(role -> !roles.isLocal(q.person(), role)).forEach(provided::add);
        return new PersonOf.Account(
                person.ref(),
                person.login(),
                person.name(),
                person.email(),
                person.active(),
                person.guestUntil(),
                person.created(),
                held,
                provided,
                local.mustChange(person.ref()).isPresent(),
                signIns.running(person.ref()).size());
    }

    public AddPerson.Added add(AddPerson c, Viewer by) {
        c.guestUntil().ifPresent(this::mustLieAhead);
        PortalProfile profile = portal.profile();
        PersonRef person =
                people.add(c.login(), c.name().strip(), c.email(), profile.locale(), profile.zone(), c.guestUntil());
        c.roles().forEach(role -> roles.give(person, role));
        return new AddPerson.Added(person, local.oneTime(person));
    }

    public Done change(ChangePerson c, Viewer by) {
        Person before = people.get(c.person());
        if (!c.guestUntil().equals(before.guestUntil())) {
            c.guestUntil().ifPresent(this::mustLieAhead);
        }
        if (c.guestUntil().isPresent() && !people.roles(c.person()).isEmpty()) {
            throw Refusal.rule("people", "GuestsHoldNoPortalRole", before.name());
        }
        people.change(c.person(), c.name().strip(), c.email(), c.guestUntil());
        return Done.DONE;
    }

    private void mustLieAhead(Instant until) {
        if (!until.isAfter(clock.instant())) {
            throw Refusal.rule("people", "GuestEndsInThePast");
        }
    }

    public Done deactivate(DeactivatePerson c, Viewer by) {
        Person person = people.get(c.person());
        if (by.is(c.person())) {
            throw Refusal.rule("people", "NotOneself");
        }
        roles.lastAdministratorStays(person);
        if (people.activate(c.person(), false)) {
            signIns.endAll(c.person(), Optional.empty());
            events.stream().forEach(e -> e.fire(new PersonDeactivated(c.person())));
        }
        return Done.DONE;
    }

    public Done activate(ActivatePerson c, Viewer by) {
        people.get(c.person());
        people.activate(c.person(), true);
        return Done.DONE;
    }

    public ResetPassword.Handed reset(ResetPassword c, Viewer by) {
        Person person = people.get(c.login());
        signIns.endAll(person.ref(), Optional.empty());
        return new ResetPassword.Handed(person.ref(), local.oneTime(person.ref()));
    }

    public Done give(GivePortalRole c, Viewer by) {
        roles.give(c.person(), c.role());
        return Done.DONE;
    }

    public Done take(TakePortalRole c, Viewer by) {
        roles.take(c.person(), c.role());
        return Done.DONE;
    }
}
