package banyan.qa.usecase;

import banyan.api.people.PersonCard;
import banyan.qa.model.Kind;
import banyan.qa.model.Outcome;
import banyan.qa.model.QuestionId;
import banyan.qa.model.QuestionState;
import banyan.qa.store.UpkeepStore.LinkKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The upkeep of a question as one viewer sees it.
 *
 * @param nudge a moderator's word, may be empty
 * @param nudged whether its asker was asked to bring it back to the charter, and has not changed it since
 * @param flags open flags with their reasons, for moderators only
 * @param experts who could answer, for the asker and moderators of a question that is not solved
 */
public record UpkeepView(
        Kind kind,
        Optional<Summary> summary,
        int summaryVersion,
        String nudge,
        boolean nudged,
        List<Link> links,
        Optional<Report> report,
        List<FlagView> flags,
        List<ExpertView> experts,
        May may) {

    /** What the question and its answers come to. */
    public record Summary(String words, String html, PersonCard by, Instant at) {}

    /**
     * Another question that belongs to this one.
     *
     * @param out whether this question leads there; otherwise the other one leads here
     */
    public record Link(LinkKind kind, boolean out, QuestionId question, String title, QuestionState state) {}

    /** What came of the answer once it was tried. */
    public record Report(Outcome outcome, String words, Instant at) {}

    /** What the viewer may do with it now. */
    public record May(boolean summarise, boolean flag, boolean order, boolean report, boolean seeHistory) {}

    public UpkeepView {
        links = List.copyOf(links);
        flags = List.copyOf(flags);
        experts = List.copyOf(experts);
    }
}
