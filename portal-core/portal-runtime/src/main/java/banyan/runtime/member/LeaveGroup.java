package banyan.runtime.member;

import banyan.api.usecase.Command;
import banyan.api.usecase.Delete;
import banyan.api.usecase.Done;
import banyan.api.usecase.Requires;

/** Leaves the group, at once and without a reason. */
@Requires("members.leave")
@Delete("me")
public record LeaveGroup() implements Command<Done> {}
