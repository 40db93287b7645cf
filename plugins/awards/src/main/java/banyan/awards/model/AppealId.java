package banyan.awards.model;

import banyan.api.value.Scalar;
import java.util.UUID;

/** Names one appeal. */
public record AppealId(UUID value) implements Scalar<UUID> {

    @Override
    public String toString() {
        return value.toString();
    }
}
