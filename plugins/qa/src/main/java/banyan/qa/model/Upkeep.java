package banyan.qa.model;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done so that a question can be found, belongs where it is and comes to an end: its summary, a word of the moderator,
 * links to other questions, and what came of the answer. A question that nobody had to care for has none.
 */
@Entity
@Table(name = "question_upkeep")
public class Upkeep {

    public static final int SUMMARY = 2_000;
    public static final int NUDGE = 500;
    public static final int OUTCOME = 1_000;

    private static final UUID NOBODY = new UUID(0, 0);

    @Id
    @Column(name = "question_id")
    private UUID question;

    private String summary = "";

    @Column(name = "summary_version")
    private int summaryVersion;

    @Column(name = "summary_by")
    private UUID summaryBy = NOBODY;

    @Column(name = "summary_at")
    private @Nullable OffsetDateTime summaryAt;

    private String nudge = "";

    @Column(name = "nudged_at")
    private @Nullable OffsetDateTime nudgedAt;

    private boolean linked;
    private boolean moved;
    private int flags;

    private String outcome = "";

    @Column(name = "outcome_words")
    private String outcomeWords = "";

    @Column(name = "outcome_at")
    private @Nullable OffsetDateTime outcomeAt;

    @Column(name = "outcome_asked_at")
    private @Nullable OffsetDateTime outcomeAskedAt;

    @Version
    private int version;

    /** For JPA. */
    protected Upkeep() {}

    public Upkeep(QuestionId question) {
        this.question = question.value();
    }

    /** Says the question and its answers in short, when {@code read} is the version that the writer had before their eyes. */
    public void summarise(String words, int read, PersonRef by, Instant at) {
        if (read != summaryVersion) {
            throw Refusal.conflict(Rules.MODULE, "SummaryWrittenMeanwhile");
        }
        summary = Prose.text(words);
        summaryVersion++;
        summaryBy = by.value();
        summaryAt = at.atOffset(ZoneOffset.UTC);
    }

    public void nudge(String words, Instant at) {
        nudge = Prose.text(words);
        nudgedAt = at.atOffset(ZoneOffset.UTC);
    }

    /** The asker changed the question since: the word of the moderator has done its work. */
    public void heeded() {
        nudge = "";
        nudgedAt = null;
    }

    public void linked() {
        linked = true;
    }

    public void moved() {
        moved = true;
    }

    public void flagged() {
        flags++;
    }

    public void flagsDecided() {
        flags = 0;
    }

    public void report(Outcome came, String words, Instant at) {
        outcome = came.name();
        outcomeWords = Prose.text(words);
        outcomeAt = at.atOffset(ZoneOffset.UTC);
    }

    /** Another answer counts now: what came of the one before says nothing about it. */
    public void forgetOutcome() {
        outcome = "";
        outcomeWords = "";
        outcomeAt = null;
        outcomeAskedAt = null;
    }

    public void askedForOutcome(Instant at) {
        outcomeAskedAt = at.atOffset(ZoneOffset.UTC);
    }

    public String summary() {
        return summary;
    }

    public int summaryVersion() {
        return summaryVersion;
    }

    public PersonRef summaryBy() {
        return new PersonRef(summaryBy);
    }

    public Optional<Instant> summaryAt() {
        return Optional.ofNullable(summaryAt).map(OffsetDateTime::toInstant);
    }

    public String nudge() {
        return nudge;
    }

    public boolean isNudged() {
        return nudgedAt != null;
    }

    public boolean isLinked() {
        return linked;
    }

    public boolean isMoved() {
        return moved;
    }

    public int flags() {
        return flags;
    }

    public Optional<Outcome> outcome() {
        return outcome.isEmpty() ? Optional.empty() : Optional.of(Outcome.valueOf(outcome));
    }

    public String outcomeWords() {
        return outcomeWords;
    }

    public Optional<Instant> outcomeAt() {
        return Optional.ofNullable(outcomeAt).map(OffsetDateTime::toInstant);
    }
}
