package banyan.api.people;

import banyan.api.value.Scalar;
import java.util.UUID;

/** Names one person, for ever: it stays the same over renames and is never given to another. */
public record PersonRef(UUID value) implements Scalar<UUID> {}
