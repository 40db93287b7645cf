package banyan.moderation.usecase;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.value.Week;
import java.util.Optional;

/** A week: who is on duty, the seven duties, needs, topic, words, figures so far. Empty: the one that runs. */
@Requires("moderation.read")
@Get("week")
public record WeekOf(Optional<Week> week) implements Query<WeekView> {}
