package banyan.awards.model;

import banyan.api.value.Scalar;
import java.util.UUID;

/** Names one work, or one contribution that is judged like a work. */
public record EntryId(UUID value) implements Scalar<UUID> {

    /** What its files hang on, and how places name it. */
    public String subject() {
        return "work:" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
