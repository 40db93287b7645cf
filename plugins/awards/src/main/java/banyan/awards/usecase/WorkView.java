package banyan.awards.usecase;

import banyan.api.file.FileInfo;
import banyan.api.people.PersonCard;
import banyan.awards.model.Doubt;
import banyan.awards.model.EntryId;
import banyan.awards.model.Line;
import banyan.awards.model.Rubric;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A work as a document.
 *
 * @param in the name of the week or contest, and its address
 * @param text as it was written; empty for a contribution, whose page is {@code evidence}
 * @param author empty while it is judged blind
 * @param reviews without names; empty until it is settled
 */
public record WorkView(
        EntryId id,
        int version,
        Optional<PersonCard> author,
        Line line,
        String kind,
        String title,
        String text,
        String html,
        String evidence,
        int facts,
        Instant at,
        In in,
        List<FileInfo> files,
        List<Rubric.Criterion> rubric,
        List<Said> reviews,
        May may) {

    /** The evaluation to which it belongs. */
    public record In(String name, String address, boolean blind) {}

    /** What somebody said, and how much of it counted. */
    public record Said(List<Integer> marks, int score, String commentHtml, Doubt doubt) {}

    /** What the viewer may do. */
    public record May(boolean edit, boolean judge, boolean appeal) {}
}
