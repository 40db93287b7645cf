package banyan.awards.model;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.usecase.Refusal;
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

/** What is judged: a work that somebody handed in, or a contribution that a module stated. */
@Entity
@Table(name = "entry")
public class Entry {

    public static final int TITLE = 160;
    public static final int TEXT = 20_000;

    /** Handed in here. */
    public static final String WORK = "awards.work";

    /** Was on duty in the week. */
    public static final String DUTY = "awards.duty";

    @Id
    private UUID id;

    @Column(name = "evaluation_id")
    private UUID evaluation;

    @Column(name = "group_id")
    private UUID group;

    @Enumerated(EnumType.STRING)
    private Line line;

    private String kind;
    private UUID author;
    private String title;
    private String text;
    private String evidence;
    private int facts;
    private int version;
    private OffsetDateTime at;

    /** For JPA. */
    protected Entry() {}

    private Entry(EntryId id, Evaluation of, Line line, String kind, PersonRef author, Instant at) {
        this.id = id.value();
        this.evaluation = of.id().value();
        this.group = of.group().value();
        this.line = line;
        this.kind = kind;
        this.author = author.value();
        this.title = "";
        this.text = "";
        this.evidence = "";
        this.facts = 1;
        this.at = at.atOffset(ZoneOffset.UTC);
    }

    public static Entry work(EntryId id, Evaluation of, PersonRef author, String title, String text, Instant at) {
        Entry work = new Entry(id, of, Line.SHARERS, WORK, author, at);
        work.title = Prose.line(title);
        work.text = Prose.text(text);
        work.evidence = id.subject();
        return work;
    }

    /** @param facts how many contributions it stands for */
    public static Entry contribution(EntryId id, Evaluation of, Line line, Fact first, String topics, int facts) {
        Entry entry = new Entry(id, of, line, first.kind(), first.person(), first.at());
        entry.title = topics;
        entry.evidence = first.evidence();
        entry.facts = facts;
        return entry;
    }

    public void edit(String newTitle, String newText, int read) {
        if (read != version) {
            throw Refusal.conflict(Rules.MODULE, "WorkEditedMeanwhile");
        }
        title = Prose.line(newTitle);
        text = Prose.text(newText);
        version++;
    }

    public EntryId id() {
        return new EntryId(id);
    }

    public EvaluationId evaluation() {
        return new EvaluationId(evaluation);
    }

    public boolean isIn(GroupRef other) {
        return group.equals(other.value());
    }

    public boolean isBy(PersonRef person) {
        return author.equals(person.value());
    }

    public boolean isWork() {
        return WORK.equals(kind);
    }

    public Line line() {
        return line;
    }

    public String kind() {
        return kind;
    }

    public PersonRef author() {
        return new PersonRef(author);
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    public String evidence() {
        return evidence;
    }

    public int facts() {
        return facts;
    }

    public int version() {
        return version;
    }

    public Instant at() {
        return at.toInstant();
    }
}
