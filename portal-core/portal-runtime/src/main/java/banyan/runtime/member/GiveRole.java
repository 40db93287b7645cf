package banyan.runtime.member;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import banyan.api.usecase.Role;
import jakarta.validation.constraints.NotNull;

/** Gives a member a role of this group. */
@Requires("members.roles")
@Put("{person}/roles/{role}")
public record GiveRole(@NotNull PersonRef person, @NotNull Role role) implements Command<Done> {}
