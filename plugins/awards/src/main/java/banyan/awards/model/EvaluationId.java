package banyan.awards.model;

import banyan.api.value.Scalar;
import java.util.UUID;

/** Names one evaluation. */
public record EvaluationId(UUID value) implements Scalar<UUID> {

    @Override
    public String toString() {
        return value.toString();
    }
}
