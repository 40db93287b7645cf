package banyan.qa.model.rounds;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.value.Week;
import banyan.qa.model.AnswerId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** One person's judgement of one answer, changeable until the evaluation closes. */
@Entity
@Table(name = "rating")
public class Rating {

    @Id
    private UUID id;

    @Column(name = "answer_id")
    private UUID answer;

    @Column(name = "group_id")
    private UUID group;

    private String week;
    private UUID rater;
    private String marks;
    private OffsetDateTime at;

    /** For JPA. */
    protected Rating() {}

    public Rating(UUID id, AnswerId answer, GroupRef group, Week week, PersonRef rater, Marks marks, Instant at) {
        this.id = id;
        this.answer = answer.value();
        this.group = group.value();
        this.week = week.value();
        this.rater = rater.value();
        change(marks, at);
    }

    public final void change(Marks other, Instant when) {
        marks = other.written();
        at = when.atOffset(ZoneOffset.UTC);
    }

    public AnswerId answer() {
        return new AnswerId(answer);
    }

    public GroupRef group() {
        return new GroupRef(group);
    }

    public Week week() {
        return new Week(week);
    }

    public PersonRef rater() {
        return new PersonRef(rater);
    }

    public Marks marks() {
        return Marks.read(marks);
    }

    public Instant at() {
        return at.toInstant();
    }
}
