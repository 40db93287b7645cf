package banyan.moderation.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.api.value.Week;

/** Settles a week that is over and was not settled by its round. */
@Requires("moderation.settle")
@Post("settlements/{week}")
public record SettleWeek(Week week) implements Command<SettlementView> {}
