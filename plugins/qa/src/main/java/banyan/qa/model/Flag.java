package banyan.qa.model;

import banyan.api.people.PersonRef;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member says that a question does not belong here, and why; a moderator decides. */
@Entity
@Table(name = "question_flag")
public class Flag {

    public static final int REASON = 500;

    @Id
    private UUID id;

    @Column(name = "question_id")
    private UUID question;

    @Column(name = "flagged_by")
    private UUID by;

    private String reason;

    @Column(name = "flagged_at")
    private OffsetDateTime at;

    private String decision = "";

    @Column(name = "decided_by")
    private UUID decidedBy = new UUID(0, 0);

    @Column(name = "decided_at")
    private @Nullable OffsetDateTime decidedAt;

    /** For JPA. */
    protected Flag() {}

    public Flag(UUID id, QuestionId question, PersonRef by, String reason, Instant at) {
        this.id = id;
        this.question = question.value();
        this.by = by.value();
        this.reason = Prose.text(reason);
        this.at = at.atOffset(ZoneOffset.UTC);
    }

    public void decide(Decision how, PersonRef who, Instant when) {
        decision = how.name();
        decidedBy = who.value();
        decidedAt = when.atOffset(ZoneOffset.UTC);
    }

    public QuestionId question() {
        return new QuestionId(question);
    }

    public PersonRef by() {
        return new PersonRef(by);
    }

    public String reason() {
        return reason;
    }

    public Instant at() {
        return at.toInstant();
    }
}
