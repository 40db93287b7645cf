package banyan.runtime.identity.usecase;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Get;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.usecase.Role;
import banyan.api.value.Slice;
import banyan.runtime.identity.LoginName;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** The people of the portal, by name. */
@InPortal
@Requires("people.manage")
@Get("people")
public record FindPeople(
        Optional<@Size(max = 80) String> words, Optional<Boolean> active, Optional<@Size(max = 200) String> after)
        implements Query<Slice<FindPeople.Row>> {

    public record Row(
            PersonRef person,
            LoginName login,
            String name,
            Optional<String> email,
            boolean active,
            Optional<Instant> guestUntil,
            Set<Role> roles) {}
}
