package banyan.api.socket;

import banyan.api.event.Event;
import banyan.api.group.GroupRef;
import banyan.api.value.Week;
import java.time.Instant;

/** A week is settled and waits for its digest, the last step of the round. @since 1.1 */
public record DigestRequested(GroupRef group, Week week, Instant at) implements Event {}
