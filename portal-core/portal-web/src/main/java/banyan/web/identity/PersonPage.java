package banyan.web.identity;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.people.PersonRef;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.Role;
import banyan.runtime.identity.usecase.ActivatePerson;
import banyan.runtime.identity.usecase.ChangePerson;
import banyan.runtime.identity.usecase.DeactivatePerson;
import banyan.runtime.identity.usecase.GivePortalRole;
import banyan.runtime.identity.usecase.PersonOf;
import banyan.runtime.identity.usecase.ResetPassword;
import banyan.runtime.identity.usecase.TakePortalRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code /admin/people/{person}}: one account, its roles in the portal, its password, on or off. */
public final class PersonPage implements Page {

    /** A role as it stands for this person; {@code why} says why it cannot be taken here. */
    public record RoleRow(String role, String name, String about, boolean held, @Nullable String why) {}

    private final PageContext context;
    private PersonOf.@Nullable Account account;
    private String name = "";
    private String email = "";
    private String guestUntil = "";
    private @Nullable String password;

    PersonPage(PageContext context) {
        this.context = context;
    }

    @Override
    public void load() {
        account = context.run(new PersonOf(ref()));
        name = account.name();
        email = account.email().orElse("");
        guestUntil = account.guestUntil()
                .map(until -> LocalDate.ofInstant(until.minusSeconds(1), context.viewer().zone())
                        .toString())
                .orElse("");
    }

    private PersonRef ref() {
        try {
            return new PersonRef(UUID.fromString(context.need("person")));
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound("people", "person", context.need("person"));
        }
    }

    public void save() {
        context.run(new ChangePerson(
                ref(),
                context.param("name").orElse(""),
                context.param("email"),
                AddPersonPage.endOf(context.param("guestUntil").orElse(""), context)));
        context.tell("people.change.saved", context.param("name").orElse(""));
    }

    public void give() {
        context.run(new GivePortalRole(ref(), role()));
        context.tell("people.role.given", getAccount().name(), context.say("people.role." + role()));
    }

    public void take() {
        context.run(new TakePortalRole(ref(), role()));
        context.tell("people.role.taken", getAccount().name(), context.say("people.role." + role()));
    }

    private Role role() {
        return Stream.of(Role.values())
                .filter(role -> role.name().equals(context.need("role")))
                .findFirst()
                .orElseThrow(() -> Refusal.rule("people", "NotAPortalRole", context.need("role")));
    }

    public void deactivate() {
        context.run(new DeactivatePerson(ref()));
        context.tell("people.deactivated", getAccount().name());
    }

    public void activate() {
        context.run(new ActivatePerson(ref()));
        context.tell("people.activated", getAccount().name());
    }

    /** Shown once: the page stays and holds it until it is left. */
    public void reset() {
        password = context.run(new ResetPassword(getAccount().login())).password();
    }

    public PersonOf.Account getAccount() {
        return Objects.requireNonNull(account);
    }

    public @Nullable String getPassword() {
        return password;
    }

    public List<RoleRow> getRoles() {
        return Stream.of(Role.ADMINISTRATOR, Role.HR, Role.AUDITOR)
                .map(role -> new RoleRow(
                        role.name(),
                        context.say("people.role." + role),
                        context.say("people.role." + role + ".about"),
                        getAccount().roles().contains(role),
                        getAccount().provided().contains(role) ? context.say("people.role.provided") : null))
                .toList();
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    public String getGuestUntil() {
        return guestUntil;
    }
}
