package banyan.runtime.member;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Command;
import banyan.api.usecase.Delete;
import banyan.api.usecase.Done;
import banyan.api.usecase.Requires;
import banyan.api.usecase.Role;
import jakarta.validation.constraints.NotNull;

/** Takes a role away; the last lead stays until somebody else leads. */
@Requires("members.roles")
@Delete("{person}/roles/{role}")
public record TakeRole(@NotNull PersonRef person, @NotNull Role role) implements Command<Done> {}
