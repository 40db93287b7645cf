package banyan.qa.model.rounds;

import banyan.api.group.GroupRef;
import banyan.api.value.Week;
import banyan.qa.model.Answer;
import banyan.qa.model.QuestionId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question in a round. Until it opens, its answers are hidden from other answerers. */
@Entity
@Table(name = "round_entry")
public class RoundEntry {

    @Id
    @Column(name = "question_id")
    private UUID question;

    @Column(name = "group_id")
    private UUID group;

    private String week;

    @Column(name = "taken_at")
    private OffsetDateTime takenAt;

    @Column(name = "opened_at")
    private @Nullable OffsetDateTime openedAt;

    private int carried;

    /** For JPA. */
    protected RoundEntry() {}

    public RoundEntry(QuestionId question, GroupRef group, Week week, Instant at) {
        this.question = question.value();
        this.group = group.value();
        this.week = week.value();
        this.takenAt = at.atOffset(ZoneOffset.UTC);
    }

    public void open(Instant at) {
        openedAt = at.atOffset(ZoneOffset.UTC);
    }

    /** Goes into a later round, hidden again: nothing was answered in this one. */
    public void carryTo(Week later) {
        week = later.value();
        openedAt = null;
        carried++;
    }

    /** Whether this answer was there before the opening: written without knowing the others. */
    public boolean prepared(Answer answer) {
        return openedAt == null || answer.givenAt().isBefore(openedAt.toInstant());
    }

    public boolean isOpened() {
        return openedAt != null;
    }

    public Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt).map(OffsetDateTime::toInstant);
    }

    public QuestionId question() {
        return new QuestionId(question);
    }

    public GroupRef group() {
        return new GroupRef(group);
    }

    public Week week() {
        return new Week(week);
    }

    public int carried() {
        return carried;
    }
}
