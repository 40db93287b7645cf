package banyan.qa.model.rounds;

import banyan.api.people.PersonRef;
import banyan.api.socket.Phase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** One transition of a round, as it happened. It is never changed. */
@Entity
@Table(name = "round_step")
public class Step {

    public static final int WHY = 300;

    @Id
    private UUID id;

    @Column(name = "round_id")
    private UUID round;

    private String phase;

    private OffsetDateTime at;

    @Column(name = "planned_at")
    private OffsetDateTime plannedAt;

    @Enumerated(EnumType.STRING)
    private Mover mover = Mover.CLOCK;

    private UUID person;
    private String why;

    /** For JPA. */
    protected Step() {}

    /** @param why a key of the bundle for what the portal did, the moderator's own words else; may be empty */
    public Step(UUID id, Round round, Instant planned, Mover mover, PersonRef person, String why) {
        this.id = id;
        this.round = round.id();
        this.phase = round.phase().name();
        this.at = round.since().atOffset(ZoneOffset.UTC);
        this.plannedAt = planned.atOffset(ZoneOffset.UTC);
        this.mover = mover;
        this.person = person.value();
        this.why = why;
    }

    public Phase phase() {
        return Phase.valueOf(phase);
    }

    public Instant at() {
        return at.toInstant();
    }

    public Instant plannedAt() {
        return plannedAt.toInstant();
    }

    public Mover mover() {
        return mover;
    }

    public PersonRef person() {
        return new PersonRef(person);
    }

    public String why() {
        return why;
    }
}
