package banyan.moderation.usecase;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.value.Week;

/** One settled week. */
@Requires("moderation.read")
@Get("settlements/{week}")
public record SettlementOf(Week week) implements Query<SettlementView> {}
