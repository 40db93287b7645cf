package banyan.runtime.identity.usecase;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Command;
import banyan.api.usecase.Delete;
import banyan.api.usecase.Done;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Requires;
import banyan.api.usecase.Role;
import jakarta.validation.constraints.NotNull;

/** Takes a role in the portal from a person; the last administrator keeps it. */
@InPortal
@Requires("people.manage")
@Delete("people/{person}/roles/{role}")
public record TakePortalRole(@NotNull PersonRef person, @NotNull Role role) implements Command<Done> {}
