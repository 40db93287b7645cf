package banyan.moderation.model;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A conflict that somebody reported. Only its parties and those who mediate ever see it; the group sees numbers. */
@Entity
@Table(name = "conflict")
public class Conflict {

    /** Somebody in the conflict, and whether they agree to what was proposed last. */
    @Embeddable
    public static class Party {

        @Column(name = "person")
        private UUID person = Nobody.KEY;

        private boolean agreed;

        /** For JPA. */
        protected Party() {}

        Party(UUID person, boolean agreed) {
            this.person = person;
            this.agreed = agreed;
        }
    }

    @Id
    private UUID id;

    @Column(name = "group_id")
    private UUID group;

    private UUID reporter;
    private String title;
    private String words;

    @ElementCollection
    @CollectionTable(name = "conflict_party", joinColumns = @JoinColumn(name = "conflict_id"))
    private Set<Party> parties = new HashSet<>();

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
            UUID id, GroupRef group, PersonRef reporter, Collection<PersonRef> with, String title, String words, Instant at) {
        this.id = id;
        this.group = group.value();
        this.reporter = reporter.value();
        this.title = Prose.line(title);
        this.words = Prose.of(words);
        this.openedAt = at.atOffset(ZoneOffset.UTC);
        Set<UUID> all = new LinkedHashSet<>(Set.of(reporter.value()));
        with.forEach(person -> all.add(person.value()));
        all.forEach(person -> parties.add(new Party(person, false)));
    }

    public void mediate(PersonRef by) {
        mediator = by.value();
        state = ConflictState.MEDIATING;
    }

    /** A new proposal: what was agreed to before no longer counts. */
    public void proposed() {
        setAgreed(party -> false);
    }

    public void agreed(PersonRef by) {
        setAgreed(party -> party.agreed || party.person.equals(by.value()));
    }

    private void setAgreed(Predicate<Party> rule) {
        Set<Party> next = parties.stream()
                .map(party -> new Party(party.person, rule.test(party)))
                .collect(Collectors.toSet());
        parties.clear();
        parties.addAll(next);
    }

    public boolean isAgreedByAll() {
        return parties.stream().allMatch(party -> party.agreed);
    }

    public void close(ConflictOutcome how, Instant at) {
        state = ConflictState.CLOSED;
        outcome = how;
        closedAt = at.atOffset(ZoneOffset.UTC);
    }

    public boolean isParty(PersonRef person) {
        return parties.stream().anyMatch(party -> party.person.equals(person.value()));
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
        return parties.stream().map(party -> new PersonRef(party.person)).collect(Collectors.toSet());
    }

    public Set<PersonRef> inAgreement() {
        return parties.stream()
                .filter(party -> party.agreed)
                .map(party -> new PersonRef(party.person))
                .collect(Collectors.toSet());
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
