package banyan.awards.model;

import banyan.api.people.PersonRef;
import banyan.api.value.Money;
import banyan.api.value.Unit;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** Where a work stands in a line of a settled evaluation, with all that led to it. */
@Entity
@Table(name = "place")
public class Place {

    @Id
    private UUID id;

    @Column(name = "evaluation_id")
    private UUID evaluation;

    @Column(name = "group_id")
    private UUID group;

    @Enumerated(EnumType.STRING)
    private Line line;

    private String subject;
    private UUID person;
    private String kind;
    private String title;
    private String address;

    private int place;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private int score;
    private int voters;
    private int median;
    private String inputs;

    /** Judged by the members in the round, whose page explains the score. */
    private boolean elsewhere;

    private String unit;

    @Column(name = "amount_minor")
    private long amount;

    @Column(name = "cut_minor")
    private long cut;

    /** What it was before an appeal was upheld; -1 where nothing was corrected. */
    @Column(name = "before_place")
    private int beforePlace;

    @Column(name = "settled_at")
    private OffsetDateTime settledAt;

    /** For JPA. */
    protected Place() {}

    public Place(UUID id, Evaluation of, Line line, Candidate work, int place, Outcome outcome, OffsetDateTime now) {
        this.id = id;
        this.evaluation = of.id().value();
        this.group = of.group().value();
        this.line = line;
        this.subject = work.subject();
        this.person = work.author().value();
        this.kind = work.kind();
        this.title = work.title();
        this.address = work.address();
        this.place = place;
        this.outcome = outcome;
        this.score = work.score().value();
        this.voters = work.score().voters();
        this.median = work.score().median();
        this.inputs = work.score().inputs();
        this.elsewhere = work.elsewhere();
        this.unit = "";
        this.beforePlace = -1;
        this.settledAt = now;
    }

    public void gets(Money money, Money cutOff) {
        unit = money.unit().value();
        amount = money.minor();
        cut = cutOff.minor();
    }

    public void stoodAt(int before) {
        beforePlace = before;
    }

    public UUID id() {
        return id;
    }

    public EvaluationId evaluation() {
        return new EvaluationId(evaluation);
    }

    public Line line() {
        return line;
    }

    public String subject() {
        return subject;
    }

    public PersonRef person() {
        return new PersonRef(person);
    }

    public String kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public String address() {
        return address;
    }

    public int place() {
        return place;
    }

    public Outcome outcome() {
        return outcome;
    }

    public boolean isAwarded() {
        return outcome == Outcome.AWARDED;
    }

    public Score score() {
        return new Score(voters, 0, median, score, inputs);
    }

    public boolean isElsewhere() {
        return elsewhere;
    }

    public Optional<Money> amount() {
        return unit.isEmpty() ? Optional.empty() : Optional.of(new Money(amount, new Unit(unit)));
    }

    public Optional<Money> cut() {
        return unit.isEmpty() || cut == 0 ? Optional.empty() : Optional.of(new Money(cut, new Unit(unit)));
    }

    public int beforePlace() {
        return beforePlace;
    }

    public OffsetDateTime settledAt() {
        return settledAt;
    }
}
