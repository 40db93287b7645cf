package banyan.qa.model.rounds;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.value.Week;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** A week without a round: a holiday. */
@Entity
@Table(name = "round_pause")
public class Pause {

    public static final int WHY = 200;

    @Id
    private UUID id;

    @Column(name = "group_id")
    private UUID group;

    private String week;
    private String why;

    @Column(name = "by_whom")
    private UUID by;

    private OffsetDateTime at;

    /** For JPA. */
    protected Pause() {}

    public Pause(UUID id, GroupRef group, Week week, String why, PersonRef by, Instant at) {
        this.id = id;
        this.group = group.value();
        this.week = week.value();
        this.why = why;
        this.by = by.value();
        this.at = at.atOffset(ZoneOffset.UTC);
    }

    public GroupRef group() {
        return new GroupRef(group);
    }

    public Week week() {
        return new Week(week);
    }

    public String why() {
        return why;
    }

    public PersonRef by() {
        return new PersonRef(by);
    }

    public Instant at() {
        return at.toInstant();
    }
}
