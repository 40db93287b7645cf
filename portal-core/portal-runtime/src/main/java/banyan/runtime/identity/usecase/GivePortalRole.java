package banyan.runtime.identity.usecase;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import banyan.api.usecase.Role;
import jakarta.validation.constraints.NotNull;

/** Gives a person a role in the portal as a whole. */
@InPortal
@Requires("people.manage")
@Put("people/{person}/roles/{role}")
public record GivePortalRole(@NotNull PersonRef person, @NotNull Role role) implements Command<Done> {}
