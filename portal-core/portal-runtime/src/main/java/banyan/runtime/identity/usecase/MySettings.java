package banyan.runtime.identity.usecase;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Get;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.usecase.Role;
import banyan.runtime.identity.LoginName;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** The person's own account. */
@InPortal
@Requires(Requires.SIGNED_IN)
@Get("me")
public record MySettings() implements Query<MySettings.Account> {

    /** @param hasPassword whether the portal keeps a password for this person */
    public record Account(
            PersonRef person,
            LoginName login,
            String name,
            Optional<String> email,
            String language,
            ZoneId zone,
            String theme,
            String contrast,
            Set<Role> roles,
            boolean hasPassword) {}
}
