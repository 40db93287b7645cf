package banyan.funds.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Delete;
import banyan.api.usecase.Done;
import banyan.api.usecase.Requires;

/** Takes one's own undecided request back. */
@Requires("funds.ask")
@Delete("requests/{request}")
public record WithdrawRequest(RequestId request) implements Command<Done> {}
