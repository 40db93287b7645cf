package banyan.runtime.identity.usecase;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Command;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.api.usecase.Role;
import banyan.api.usecase.Secret;
import banyan.runtime.identity.LoginName;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Adds a person with a local account, or a guest until a date, and makes a password for handing over. */
@InPortal
@Requires("people.manage")
@Post("people")
public record AddPerson(
        @NotNull LoginName login,
        @NotBlank @Size(max = 80) String name,
        Optional<@Email @Size(max = 254) String> email,
        Optional<Instant> guestUntil,
        @Size(max = 10) Set<Role> roles)
        implements Command<AddPerson.Added> {

    /** The password is shown here and never again; it works once, for three days. */
    public record Added(PersonRef person, @Secret String password) {}
}
