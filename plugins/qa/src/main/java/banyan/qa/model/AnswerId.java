package banyan.qa.model;

import banyan.api.value.Scalar;
import java.util.UUID;

/** Names one answer. */
public record AnswerId(UUID value) implements Scalar<UUID> {

    /** What the answer's files hang on. */
    public String subject() {
        return "answer:" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
