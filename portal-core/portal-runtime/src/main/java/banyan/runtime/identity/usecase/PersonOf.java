package banyan.runtime.identity.usecase;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Get;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.usecase.Role;
import banyan.runtime.identity.LoginName;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** One person, as IT sees them. */
@InPortal
@Requires("people.manage")
@Get("people/{person}")
public record PersonOf(@NotNull PersonRef person) implements Query<PersonOf.Account> {

    /**
     * @param provided the roles that a provider's groups give; they are taken there
     * @param signIns how many sign-ins are running
     */
    public record Account(
            PersonRef person,
            LoginName login,
            String name,
            Optional<String> email,
            boolean active,
            Optional<Instant> guestUntil,
            Instant created,
            Set<Role> roles,
            Set<Role> provided,
            boolean hasPassword,
            int signIns) {}
}
