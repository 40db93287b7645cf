package banyan.moderation.model;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A conflict that somebody reported. Only its parties and those who mediate ever see it; the group sees numbers. */
@Entity
@Table(name = "conflict")
public class Conflict {

    @Id
    private UUID id;

    @Column(name = "group_id")
    private UUID group;

    private UUID reporter;
    private String title;
    private String words;

    /** Who is in it, and whether they agree to what was proposed last. The store reads and keeps it: rows, not columns. */
    @Transient
    private Map<PersonRef, Boolean> parties = new LinkedHashMap<>();

    @Enumerated(EnumType.STRING)
    private ConflictState state = ConflictState.OPEN;

    @Enumerated(EnumType.STRING)
    private ConflictOutcome outcome = ConflictOutcome.NONE;

    private UUID mediator = Nobody.KEY;

    @Column(name = "opened_at")
    private OffsetDateTime openedAt;

    @Column(name = "closed_at")
    private @Nullable OffsetDateTime closedAt;

    /** For JPA. */
    protected Conflict() {}

    public Conflict(
            UUID id,
            GroupRef group,
            PersonRef reporter,
            Collection<PersonRef> with,
            String title,
            String words,
            Instant at) {
        this.id = id;
        this.group = group.value();
        this.reporter = reporter.value();
        this.title = Prose.line(title);
        this.words = Prose.of(words);
        this.openedAt = at.atOffset(ZoneOffset.UTC);
        parties.put(reporter, false);
        with.forEach(person -> parties.put(person, false));
    }

    /** What the store read. */
    public Conflict between(Map<PersonRef, Boolean> read) {
        parties = new LinkedHashMap<>(read);
        return this;
    }

    public Map<PersonRef, Boolean> parties() {
        return Map.copyOf(parties);
    }

    public void mediate(PersonRef by) {
        mediator = by.value();
        state = ConflictState.MEDIATING;
    }

    /** A new proposal: what was agreed to before no longer counts. */
    public void proposed() {
        parties.replaceAll((person, agreed) -> false);
    }

    public void agreed(PersonRef by) {
        parties.replace(by, true);
    }

    public boolean isAgreedByAll() {
        return !parties.containsValue(false);
    }

    public void close(ConflictOutcome how, Instant at) {
        state = ConflictState.CLOSED;
        outcome = how;
        closedAt = at.atOffset(ZoneOffset.UTC);
    }

    public boolean isParty(PersonRef person) {
        return parties.containsKey(person);
    }

    public boolean isReportedBy(PersonRef person) {
        return reporter.equals(person.value());
    }

    public boolean isClosed() {
        return state == ConflictState.CLOSED;
    }

    public boolean isIn(GroupRef place) {
        return group.equals(place.value());
    }

    public UUID id() {
        return id;
    }

    public PersonRef reporter() {
        return new PersonRef(reporter);
    }

    public String title() {
        return title;
    }

    public String words() {
        return words;
    }

    public Set<PersonRef> people() {
        return Set.copyOf(parties.keySet());
    }

    public ConflictState state() {
        return state;
    }

    public ConflictOutcome outcome() {
        return outcome;
    }

    public Optional<PersonRef> mediator() {
        return Nobody.orPerson(mediator);
    }

    public Instant openedAt() {
        return openedAt.toInstant();
    }
}
