package banyan.api.group;

import banyan.api.value.Scalar;
import java.util.UUID;

/** Names one group, for ever: it stays the same when the group's handle or name changes. */
public record GroupRef(UUID value) implements Scalar<UUID> {}
