package banyan.api.socket;

import banyan.api.event.Event;
import banyan.api.group.GroupRef;
import banyan.api.value.Week;
import java.time.Instant;

/**
 * A round went on to its next phase. Fired in the transaction of the step: what listens with {@code on} settles together with
 * it or not at all. {@link Phase#CLOSED} is the moment at which awards and pay are settled.
 *
 * @since 1.1
 */
public record RoundMoved(GroupRef group, Week week, Phase to, Instant at) implements Event {}
