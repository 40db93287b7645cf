package banyan.funds.model;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.socket.Treasury.Pot;
import banyan.api.value.Money;
import banyan.api.value.Unit;
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
import org.jspecify.annotations.Nullable;

/** Somebody asks for a payment. What it needs is reserved until it is decided. */
@Entity
@Table(name = "request")
public class Request {

    @Id
    private UUID id;

    @Column(name = "group_id")
    private UUID group;

    private String unit = "";

    /** A constant of the portal's interface is kept as text: the mapping knows only enums of the plugin. */
    private String pot;

    private UUID payee;

    @Column(name = "payee_name")
    private String payeeName;

    @Column(name = "payee_account")
    private String payeeAccount;

    private long amount;
    private String purpose = "";
    private String evidence = "";

    @Column(name = "asked_by")
    private UUID askedBy;

    @Column(name = "asked_at")
    private OffsetDateTime askedAt;

    private int version;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    private int needs;

    @Column(name = "decided_at")
    private @Nullable OffsetDateTime decidedAt;

    /** For JPA. */
    protected Request() {}

    public Request(UUID id, GroupRef group, Pot pot, Payee payee, PersonRef by, Instant at) {
        this.id = id;
        this.group = group.value();
        this.pot = pot.name();
        this.payee = payee.person();
        this.payeeName = payee.name();
        this.payeeAccount = payee.account();
        this.askedBy = by.value();
        this.askedAt = at.atOffset(ZoneOffset.UTC);
        this.state = RequestState.ASKED;
    }

    /** Who is paid: a member, or somebody outside by name and account. */
    public record Payee(UUID person, String name, String account) {
        public boolean isMember() {
            return !person.equals(Leg.NOBODY);
        }
    }

    /** Says what it is for; approvals for what it said before are void. */
    public void say(Money asked, String purposeNow, String evidenceNow, int approvals) {
        this.unit = asked.unit().value();
        this.amount = asked.minor();
        this.purpose = purposeNow;
        this.evidence = evidenceNow;
        this.needs = approvals;
        this.version++;
    }

    public void end(RequestState as, Instant at) {
        this.state = as;
        this.decidedAt = at.atOffset(ZoneOffset.UTC);
    }

    public UUID id() {
        return id;
    }

    public Pot pot() {
        return Pot.valueOf(pot);
    }

    public Payee payee() {
        return new Payee(payee, payeeName, payeeAccount);
    }

    public Money amount() {
        return new Money(amount, new Unit(unit));
    }

    public String purpose() {
        return purpose;
    }

    public String evidence() {
        return evidence;
    }

    public UUID askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt.toInstant();
    }

    public int version() {
        return version;
    }

    public RequestState state() {
        return state;
    }

    /** How many approvals it needs. */
    public int needs() {
        return needs;
    }
}
