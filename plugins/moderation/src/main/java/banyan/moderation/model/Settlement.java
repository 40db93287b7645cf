package banyan.moderation.model;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.socket.Treasury;
import banyan.api.value.Money;
import banyan.api.value.Unit;
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
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a week on duty was worth. Its figures are written once and stay (a trigger sees to it); only the way of the pay goes on:
 * held, perhaps appealed, decided, and paid at most once.
 */
@Entity
@Table(name = "settlement")
@IdClass(WeekKey.class)
public class Settlement {

    @Id
    @Column(name = "group_id")
    private UUID group;

    @Id
    private String week;

    private UUID person;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    private PayState state = PayState.NOTHING;

    private int answerers;
    private int target;

    @Column(name = "mean_score")
    private int meanScore;

    private int weight;

    @SuppressWarnings("UnusedVariable") // kept for those who read the table; the value is redone from its inputs
    private int kpi;

    private int share;

    @Column(name = "full_minor")
    private long fullMinor;

    @Column(name = "due_minor")
    private long dueMinor;

    private String unit;

    @Column(name = "paid_minor")
    private long paidMinor;

    private long voucher;
    private String receipt = "";

    @Column(name = "duties_done")
    private int dutiesDone;

    @Column(name = "settled_at")
    private OffsetDateTime settledAt;

    @Column(name = "held_until")
    private @Nullable OffsetDateTime heldUntil;

    private String appeal = "";

    @Column(name = "appealed_at")
    private @Nullable OffsetDateTime appealedAt;

    @Enumerated(EnumType.STRING)
    private Decision decision = Decision.OPEN;

    @Column(name = "decided_by")
    private UUID decidedBy = Nobody.KEY;

    private String reason = "";

    @Column(name = "decided_at")
    private @Nullable OffsetDateTime decidedAt;

    /** For JPA. */
    protected Settlement() {}

    public Settlement(GroupRef group, Week week, Worth worth, int dutiesDone, Instant at) {
        this.group = group.value();
        this.week = week.value();
        this.person = Nobody.key(worth.person());
        this.outcome = worth.outcome();
        this.answerers = worth.kpi().answerers();
        this.target = worth.kpi().target();
        this.meanScore = worth.kpi().quality();
        this.weight = worth.kpi().weight();
        this.kpi = worth.kpi().value();
        this.share = worth.share();
        this.fullMinor = worth.full().minor();
        this.dueMinor = worth.due().minor();
        this.unit = worth.full().unit().value();
        this.dutiesDone = dutiesDone;
        this.settledAt = at.atOffset(ZoneOffset.UTC);
    }

    /** Keeps the pay back; without an end it waits for a decision. */
    public void hold(Optional<Instant> until) {
        state = PayState.HELD;
        heldUntil = until.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null);
    }

    public void paid(Treasury.Receipt proof) {
        state = PayState.PAID;
        paidMinor = proof.amount().minor();
        voucher = proof.voucher();
        receipt = proof.address();
    }

    public void nothing() {
        state = PayState.NOTHING;
    }

    public void appeal(String words, Instant at) {
        state = PayState.APPEALED;
        appeal = Prose.of(words);
        appealedAt = at.atOffset(ZoneOffset.UTC);
    }

    public void decide(Decision what, Optional<PersonRef> by, String why, Instant at) {
        decision = what;
        decidedBy = Nobody.key(by);
        reason = Prose.of(why);
        decidedAt = at.atOffset(ZoneOffset.UTC);
    }

    /** What a decision would pay. */
    public Money amountOf(Decision what) {
        return switch (what) {
            case FULL -> full();
            case PART -> due();
            default -> Money.zero(full().unit());
        };
    }

    public boolean isUndecided() {
        return state == PayState.HELD || state == PayState.APPEALED;
    }

    public boolean isOf(PersonRef who) {
        return person.equals(who.value());
    }

    public GroupRef group() {
        return new GroupRef(group);
    }

    public Week week() {
        return new Week(week);
    }

    public Optional<PersonRef> person() {
        return Nobody.orPerson(person);
    }

    public Outcome outcome() {
        return outcome;
    }

    public PayState state() {
        return state;
    }

    public Kpi kpi() {
        return new Kpi(answerers, target, meanScore, weight);
    }

    public int share() {
        return share;
    }

    public Money full() {
        return new Money(fullMinor, new Unit(unit));
    }

    public Money due() {
        return new Money(dueMinor, new Unit(unit));
    }

    public Money paid() {
        return new Money(paidMinor, new Unit(unit));
    }

    public long voucher() {
        return voucher;
    }

    public String receipt() {
        return receipt;
    }

    public int dutiesDone() {
        return dutiesDone;
    }

    public Instant settledAt() {
        return settledAt.toInstant();
    }

    public Optional<Instant> heldUntil() {
        return Optional.ofNullable(heldUntil).map(OffsetDateTime::toInstant);
    }

    public String appealWords() {
        return appeal;
    }

    public Decision decision() {
        return decision;
    }

    public Optional<PersonRef> decidedBy() {
        return Nobody.orPerson(decidedBy);
    }

    public String reason() {
        return reason;
    }
}
