package banyan.moderation.model;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.value.Week;
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

/** A polite ask to somebody who may know: written in one week, delivered outside of quiet hours, answered in one click. */
@Entity
@Table(name = "ask")
public class Ask {

    @Id
    private UUID id;

    @Column(name = "group_id")
    private UUID group;

    private String week;
    private UUID expert;

    @Column(name = "by_whom")
    private UUID by;

    private String subject;
    private String address;
    private String words;

    @Enumerated(EnumType.STRING)
    private AskState state = AskState.WAITING;

    @Column(name = "asked_at")
    private OffsetDateTime askedAt;

    @Column(name = "deliver_at")
    private OffsetDateTime deliverAt;

    @Column(name = "answered_at")
    private @Nullable OffsetDateTime answeredAt;

    /** For JPA. */
    protected Ask() {}

    public Ask(UUID id, GroupRef group, Week week, PersonRef by, AskText text, Instant at, Instant deliverAt) {
        this.id = id;
        this.group = group.value();
        this.week = week.value();
        this.expert = text.expert().value();
        this.by = by.value();
        this.subject = text.subject();
        this.address = text.address();
        this.words = text.words();
        this.askedAt = at.atOffset(ZoneOffset.UTC);
        this.deliverAt = deliverAt.atOffset(ZoneOffset.UTC);
    }

    public void sent() {
        if (state == AskState.WAITING) {
            state = AskState.SENT;
        }
    }

    public void answered(boolean yes, Instant at) {
        state = yes ? AskState.ACCEPTED : AskState.DECLINED;
        answeredAt = at.atOffset(ZoneOffset.UTC);
    }

    public boolean isAnswered() {
        return state == AskState.ACCEPTED || state == AskState.DECLINED;
    }

    public UUID id() {
        return id;
    }

    public GroupRef group() {
        return new GroupRef(group);
    }

    public Week week() {
        return new Week(week);
    }

    public PersonRef expert() {
        return new PersonRef(expert);
    }

    public PersonRef by() {
        return new PersonRef(by);
    }

    public String subject() {
        return subject;
    }

    public String address() {
        return address;
    }

    public String words() {
        return words;
    }

    public AskState state() {
        return state;
    }

    public Instant askedAt() {
        return askedAt.toInstant();
    }

    public Instant deliverAt() {
        return deliverAt.toInstant();
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt).map(OffsetDateTime::toInstant);
    }
}
