package banyan.moderation.model;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.value.Week;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One week of one person. Its bounds are wall-clock bounds: they follow the zone in which the group lives. */
@Entity
@Table(name = "shift")
@IdClass(WeekKey.class)
public class Shift {

    @Id
    @Column(name = "group_id")
    private UUID group;

    @Id
    private String week;

    private UUID person;

    @Enumerated(EnumType.STRING)
    private How how;

    private UUID volunteer;
    private String zone;

    @Column(name = "starts_at")
    private OffsetDateTime startsAt;

    @Column(name = "ends_at")
    private OffsetDateTime endsAt;

    @Column(name = "assigned_at")
    private OffsetDateTime assignedAt;

    @Column(name = "confirmed_at")
    private @Nullable OffsetDateTime confirmedAt;

    /** For JPA. */
    protected Shift() {}

    public Shift(
            GroupRef group, Week week, ZoneId zone, PersonRef person, How how, Optional<UUID> volunteer, Instant at) {
        this.group = group.value();
        this.week = week.value();
        move(zone);
        give(person, how, volunteer, at);
    }

    /** Gives the week to a person; the one before is no longer on duty. */
    public final void give(PersonRef to, How by, Optional<UUID> fromQueue, Instant at) {
        person = to.value();
        how = by;
        volunteer = fromQueue.orElse(Nobody.KEY);
        assignedAt = at.atOffset(ZoneOffset.UTC);
        confirmedAt = null;
    }

    /** Lays the week over the clocks of this zone. */
    public final void move(ZoneId to) {
        zone = to.getId();
        startsAt = week().startsAt(to).atOffset(ZoneOffset.UTC);
        endsAt = week().endsAt(to).atOffset(ZoneOffset.UTC);
    }

    public void confirm(Instant at) {
        if (confirmedAt == null) {
            confirmedAt = at.atOffset(ZoneOffset.UTC);
        }
    }

    public boolean isIn(ZoneId place) {
        return zone.equals(place.getId());
    }

    public boolean hasStarted(Instant now) {
        return !now.isBefore(startsAt());
    }

    public boolean isOf(PersonRef other) {
        return person.equals(other.value());
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public GroupRef group() {
        return new GroupRef(group);
    }

    public Week week() {
        return new Week(week);
    }

    public PersonRef person() {
        return new PersonRef(person);
    }

    public How how() {
        return how;
    }

    public Optional<UUID> volunteer() {
        return Nobody.KEY.equals(volunteer) ? Optional.empty() : Optional.of(volunteer);
    }

    public Instant startsAt() {
        return startsAt.toInstant();
    }

    public Instant endsAt() {
        return endsAt.toInstant();
    }

    public Instant assignedAt() {
        return assignedAt.toInstant();
    }
}
