package banyan.awards.model;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody says that votes on a work were weighed wrongly: the author, or a voter whose vote counts less. */
@Entity
@Table(name = "appeal")
public class Appeal {

    public static final int TEXT = 2_000;

    /** Where it stands. */
    public enum State {
        OPEN,
        /** The votes count in full. */
        UPHELD,
        REJECTED,
        /** Nobody decided in time: what the rules said stands. */
        LAPSED
    }

    @Id
    private UUID id;

    @Column(name = "group_id")
    private UUID group;

    @Column(name = "evaluation_id")
    private UUID evaluation;

    @Column(name = "entry_id")
    private UUID entry;

    @Column(name = "by_whom")
    private UUID by;

    private String text;

    @Enumerated(EnumType.STRING)
    private State state;

    private OffsetDateTime at;

    @Column(name = "decide_until")
    private OffsetDateTime decideUntil;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_at")
    private @Nullable OffsetDateTime decidedAt;

    private String answer;

    /** For JPA. */
    protected Appeal() {}

    public Appeal(AppealId id, GroupRef group, Entry about, PersonRef by, String text, Instant now, Instant until) {
        this.id = id.value();
        this.group = group.value();
        this.evaluation = about.evaluation().value();
        this.entry = about.id().value();
        this.by = by.value();
        this.text = Prose.text(text);
        this.state = State.OPEN;
        this.at = now.atOffset(ZoneOffset.UTC);
        this.decideUntil = until.atOffset(ZoneOffset.UTC);
        this.decidedBy = Evaluation.NOBODY;
        this.answer = "";
    }

    public void decide(boolean uphold, PersonRef who, String why, Instant now) {
        state = uphold ? State.UPHELD : State.REJECTED;
        decidedBy = who.value();
        decidedAt = now.atOffset(ZoneOffset.UTC);
        answer = Prose.text(why);
    }

    public void lapse(Instant now) {
        state = State.LAPSED;
        decidedAt = now.atOffset(ZoneOffset.UTC);
    }

    public AppealId id() {
        return new AppealId(id);
    }

    public boolean isIn(GroupRef other) {
        return group.equals(other.value());
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public EvaluationId evaluation() {
        return new EvaluationId(evaluation);
    }

    public EntryId entry() {
        return new EntryId(entry);
    }

    public PersonRef by() {
        return new PersonRef(by);
    }

    public String text() {
        return text;
    }

    public State state() {
        return state;
    }

    public Instant at() {
        return at.toInstant();
    }

    public Instant decideUntil() {
        return decideUntil.toInstant();
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt).map(OffsetDateTime::toInstant);
    }

    public String answer() {
        return answer;
    }
}
