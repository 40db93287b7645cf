package banyan.qa.model;

import banyan.api.value.Scalar;
import java.util.UUID;

/** Names one question. */
public record QuestionId(UUID value) implements Scalar<UUID> {

    /** What the question's files hang on. */
    public String subject() {
        return "question:" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
