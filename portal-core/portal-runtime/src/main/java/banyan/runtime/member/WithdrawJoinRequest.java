package banyan.runtime.member;

import banyan.api.usecase.Command;
import banyan.api.usecase.Delete;
import banyan.api.usecase.Done;
import banyan.api.usecase.Requires;

/** Takes back one's own request. */
@Requires("members.ask-to-join")
@Delete("requests/mine")
public record WithdrawJoinRequest() implements Command<Done> {}
