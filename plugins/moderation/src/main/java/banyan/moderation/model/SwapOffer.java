package banyan.moderation.model;

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

/** A week that its person would like somebody else to take: open, then taken, withdrawn or past due. */
@Entity
@Table(name = "swap_offer")
public class SwapOffer {

    @Id
    private UUID id;

    @Column(name = "group_id")
    private UUID group;

    private String week;
    private UUID person;
    private String note;

    @Enumerated(EnumType.STRING)
    private SwapState state = SwapState.OPEN;

    @Column(name = "taken_by")
    private UUID takenBy = Nobody.KEY;

    /** The week that the taker gave for it; empty text where none was. */
    @Column(name = "in_return")
    private String inReturn = "";

    @Column(name = "opened_at")
    private OffsetDateTime openedAt;

    @Column(name = "closes_at")
    private OffsetDateTime closesAt;

    @Column(name = "closed_at")
    private @Nullable OffsetDateTime closedAt;

    /** For JPA. */
    protected SwapOffer() {}

    public SwapOffer(UUID id, Shift shift, String note, Instant at, Instant closesAt) {
        this.id = id;
        this.group = shift.group().value();
        this.week = shift.week().value();
        this.person = shift.person().value();
        this.note = Prose.line(note);
        this.openedAt = at.atOffset(ZoneOffset.UTC);
        this.closesAt = closesAt.atOffset(ZoneOffset.UTC);
    }

    public void taken(PersonRef by, Optional<Week> against, Instant at) {
        takenBy = by.value();
        inReturn = against.map(Week::value).orElse("");
        end(SwapState.TAKEN, at);
    }

    public void end(SwapState how, Instant at) {
        state = how;
        closedAt = at.atOffset(ZoneOffset.UTC);
    }

    public boolean isOpen() {
        return state == SwapState.OPEN;
    }

    public UUID id() {
        return id;
    }

    public UUID group() {
        return group;
    }

    public Week week() {
        return new Week(week);
    }

    public PersonRef person() {
        return new PersonRef(person);
    }

    public String note() {
        return note;
    }

    public SwapState state() {
        return state;
    }

    public Optional<PersonRef> takenBy() {
        return Nobody.orPerson(takenBy);
    }

    public Optional<Week> inReturn() {
        return inReturn.isEmpty() ? Optional.empty() : Optional.of(new Week(inReturn));
    }

    public Instant openedAt() {
        return openedAt.toInstant();
    }

    public Instant closesAt() {
        return closesAt.toInstant();
    }
}
