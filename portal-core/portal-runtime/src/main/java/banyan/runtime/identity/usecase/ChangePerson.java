package banyan.runtime.identity.usecase;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;

/** Changes what IT keeps of a person. Without an end date a guest becomes an employee. */
@InPortal
@Requires("people.manage")
@Put("people/{person}")
public record ChangePerson(
        @NotNull PersonRef person,
        @NotBlank @Size(max = 80) String name,
        Optional<@Email @Size(max = 254) String> email,
        Optional<Instant> guestUntil)
        implements Command<Done> {}
