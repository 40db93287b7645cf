package banyan.moderation.usecase;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.value.Slice;
import banyan.api.value.Week;
import java.util.Optional;

/** Settled weeks with the inputs of their KPI, 12 at a time, the newest first. */
@Requires("moderation.read")
@Get("settlements")
public record Settlements(Optional<Week> after) implements Query<Slice<SettlementView>> {}
