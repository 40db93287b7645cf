package banyan.qa.model.rounds;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.qa.model.Answer;
import banyan.qa.model.AnswerId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Somebody used an answer and says that it helped. */
@Entity
@Table(name = "helped")
public class Helped {

    @Id
    private UUID id;

    @Column(name = "answer_id")
    private UUID answer;

    @Column(name = "question_id")
    private UUID question;

    @Column(name = "group_id")
    private UUID group;

    private UUID person;
    private OffsetDateTime at;

    /** For JPA. */
    protected Helped() {}

    public Helped(UUID id, GroupRef group, Answer answer, PersonRef person, Instant at) {
        this.id = id;
        this.group = group.value();
        this.answer = answer.id().value();
        this.question = answer.question().value();
        this.person = person.value();
        this.at = at.atOffset(ZoneOffset.UTC);
    }

    public AnswerId answer() {
        return new AnswerId(answer);
    }

    public PersonRef person() {
        return new PersonRef(person);
    }

    public Instant at() {
        return at.toInstant();
    }

    /** The group in which it helped. */
    public GroupRef group() {
        return new GroupRef(group);
    }
}
