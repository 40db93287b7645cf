package banyan.api.file;

import banyan.api.value.Scalar;
import java.util.UUID;

/** Names one uploaded file. */
public record FileRef(UUID value) implements Scalar<UUID> {}
