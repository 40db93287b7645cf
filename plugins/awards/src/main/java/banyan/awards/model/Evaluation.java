package banyan.awards.model;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.socket.Treasury.Receipt;
import banyan.api.value.Money;
import banyan.api.value.Unit;
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

/** One period in which works are judged: a week of a group, or a contest with a period of its own. */
@Entity
@Table(name = "evaluation")
public class Evaluation {

    public static final int TITLE = 120;
    public static final int ABOUT = 4_000;

    /** Nobody, and nothing: no person or evaluation ever has this key. */
    public static final UUID NOBODY = new UUID(0, 0);

    @Id
    private UUID id;

    @Column(name = "group_id")
    private UUID group;

    private String week;
    private String title;
    private String about;

    @Column(name = "opened_by")
    private UUID openedBy;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private Judges judges;

    @Column(name = "reviews_each")
    private int reviewsEach;

    @Column(name = "least_voters")
    private int leastVoters;

    @Column(name = "least_score")
    private int leastScore;

    private int places;

    @Column(name = "prize_percent")
    private int prizePercent;

    @Column(name = "material_percent")
    private int materialPercent;

    @Column(name = "organiser_percent")
    private int organiserPercent;

    @Column(name = "most_to_one")
    private int mostToOne;

    private boolean blind;
    private String rubric;

    @Column(name = "collect_until")
    private OffsetDateTime collectUntil;

    @Column(name = "judge_until")
    private OffsetDateTime judgeUntil;

    @Column(name = "settled_at")
    private @Nullable OffsetDateTime settledAt;

    @Enumerated(EnumType.STRING)
    private Payment payment;

    /** Why the books refused; empty otherwise. */
    private String refusal;

    private String unit;

    @Column(name = "budget_minor")
    private long budget;

    @Column(name = "pot_minor")
    private long pot;

    @Column(name = "paid_minor")
    private long paid;

    private long voucher;
    private String receipt;

    @Column(name = "paid_with")
    private UUID paidWith;

    /** For JPA. */
    protected Evaluation() {}

    private Evaluation(EvaluationId id, GroupRef group, UUID openedBy, Terms terms, Instant until, Instant judgeUntil) {
        this.id = id.value();
        this.group = group.value();
        this.openedBy = openedBy;
        this.week = "";
        this.title = "";
        this.about = "";
        this.state = State.COLLECT;
        this.judges = terms.judges();
        this.reviewsEach = terms.reviewsEach();
        this.leastVoters = terms.leastVoters();
        this.leastScore = terms.leastScore();
        this.places = terms.places();
        this.prizePercent = terms.prizePercent();
        this.materialPercent = terms.material().percent();
        this.organiserPercent = terms.material().organiserPercent();
        this.mostToOne = terms.material().mostToOne();
        this.blind = terms.blind();
        this.rubric = terms.rubric().text();
        this.collectUntil = until.atOffset(ZoneOffset.UTC);
        this.judgeUntil = judgeUntil.atOffset(ZoneOffset.UTC);
        this.payment = Payment.OPEN;
        this.refusal = "";
        this.unit = "";
        this.receipt = "";
        this.paidWith = NOBODY;
    }

    public static Evaluation ofWeek(
            EvaluationId id, GroupRef group, Week week, Terms terms, Instant until, Instant judgeUntil) {
        Evaluation evaluation = new Evaluation(id, group, NOBODY, terms, until, judgeUntil);
        evaluation.week = week.value();
        return evaluation;
    }

    public static Evaluation contest(
            EvaluationId id,
            GroupRef group,
            PersonRef by,
            Brief brief,
            Terms terms,
            Instant until,
            Instant judgeUntil) {
        Evaluation contest = new Evaluation(id, group, by.value(), terms, until, judgeUntil);
        contest.title = Prose.line(brief.title());
        contest.about = Prose.text(brief.about());
        return contest;
    }

    /** What a contest is called and about. */
    public record Brief(String title, String about) {}

    /** The works stand; from now on they are judged, until then. */
    public void judge(Instant now, Instant until) {
        state = State.JUDGE;
        if (collectUntil.toInstant().isAfter(now)) {
            collectUntil = now.atOffset(ZoneOffset.UTC);
        }
        judgeUntil = until.atOffset(ZoneOffset.UTC);
    }

    public void settle(Instant now) {
        state = State.SETTLED;
        settledAt = now.atOffset(ZoneOffset.UTC);
    }

    public void skip(Instant now) {
        state = State.SKIPPED;
        settledAt = now.atOffset(ZoneOffset.UTC);
        payment = Payment.NOTHING;
    }

    public void cancel(Instant now) {
        state = State.CANCELLED;
        settledAt = now.atOffset(ZoneOffset.UTC);
        payment = Payment.NOTHING;
    }

    /** What could be awarded, before it is. */
    public void budget(Money money) {
        unit = money.unit().value();
        budget = money.minor();
    }

    /** What the places share, once all else that is paid with the week is taken from it. */
    public void pot(Money money) {
        unit = money.unit().value();
        pot = money.minor();
    }

    public void waitForWeek() {
        payment = Payment.WITH_WEEK;
    }

    public void without(Payment why, String code) {
        payment = why;
        refusal = code;
    }

    public void paid(Receipt proof, Money sum) {
        payment = Payment.PAID;
        refusal = "";
        paid = sum.minor();
        voucher = proof.voucher();
        receipt = proof.address();
    }

    /** A contest was paid with the settlement of a week. */
    public void paidWith(Evaluation weekly, Money prize, Money sum) {
        payment = Payment.PAID;
        unit = sum.unit().value();
        budget = prize.minor();
        pot = prize.minor();
        paid = sum.minor();
        voucher = weekly.voucher;
        receipt = weekly.receipt;
        paidWith = weekly.id;
    }

    public boolean isIn(GroupRef other) {
        return group.equals(other.value());
    }

    public boolean isWeek() {
        return !week.isEmpty();
    }

    public boolean isOver() {
        return state != State.COLLECT && state != State.JUDGE;
    }

    public boolean takesWorks(Instant now) {
        return state == State.COLLECT && now.isBefore(collectUntil.toInstant());
    }

    public boolean takesVotes(Instant now) {
        return state == State.JUDGE && now.isBefore(judgeUntil.toInstant());
    }

    /** When overdue reviews go to somebody else: after half of the time for judging. */
    public Instant firstTurnUntil(Instant now) {
        long left = judgeUntil.toInstant().getEpochSecond() - now.getEpochSecond();
        return now.plusSeconds(Math.max(0, left / 2));
    }

    public EvaluationId id() {
        return new EvaluationId(id);
    }

    public GroupRef group() {
        return new GroupRef(group);
    }

    public Optional<Week> week() {
        return week.isEmpty() ? Optional.empty() : Optional.of(new Week(week));
    }

    public Brief brief() {
        return new Brief(title, about);
    }

    public PersonRef openedBy() {
        return new PersonRef(openedBy);
    }

    public State state() {
        return state;
    }

    public Terms terms() {
        return new Terms(
                judges,
                reviewsEach,
                leastVoters,
                leastScore,
                places,
                prizePercent,
                new Terms.Material(materialPercent, organiserPercent, mostToOne),
                blind,
                Rubric.read(rubric));
    }

    public Instant collectUntil() {
        return collectUntil.toInstant();
    }

    public Instant judgeUntil() {
        return judgeUntil.toInstant();
    }

    public Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt).map(OffsetDateTime::toInstant);
    }

    public Payment payment() {
        return payment;
    }

    public String refusal() {
        return refusal;
    }

    public Optional<Money> budget() {
        return unit.isEmpty() ? Optional.empty() : Optional.of(new Money(budget, new Unit(unit)));
    }

    public Optional<Money> pot() {
        return unit.isEmpty() ? Optional.empty() : Optional.of(new Money(pot, new Unit(unit)));
    }

    public Optional<Money> paid() {
        return unit.isEmpty() ? Optional.empty() : Optional.of(new Money(paid, new Unit(unit)));
    }

    public long voucher() {
        return voucher;
    }

    public String receipt() {
        return receipt;
    }
}
