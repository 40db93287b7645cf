package banyan.qa.usecase;

import banyan.api.people.PersonCard;
import banyan.qa.model.Change;
import banyan.qa.model.QuestionId;
import java.time.Instant;
import java.util.List;

/**
 * All versions of a text, newest first, and the change from one to another.
 *
 * @param title of the question to which it belongs
 * @param changes by part of the text; only parts that differ
 */
public record History(
        QuestionId question, String title, List<Version> versions, int from, int to, List<PartChange> changes) {

    /** A version, who wrote it and when. */
    public record Version(int version, Instant at, PersonCard by) {}

    /**
     * What changed in one part.
     *
     * @param part such as {@code title}, {@code scene} or {@code method}
     */
    public record PartChange(String part, Change change) {}

    public History {
        versions = List.copyOf(versions);
        changes = List.copyOf(changes);
    }
}
