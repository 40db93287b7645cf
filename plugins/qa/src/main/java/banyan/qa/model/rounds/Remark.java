package banyan.qa.model.rounds;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.qa.model.AnswerId;
import banyan.qa.model.QuestionId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something said about a question or one of its answers, while the round is open. */
@Entity
@Table(name = "remark")
public class Remark {

    public static final int BODY = 2_000;
    public static final int WHY = 300;
    /** Stands where nobody is named; no person ever has it. */
    static final UUID NOBODY = new UUID(0, 0);

    @Id
    private UUID id;

    @Column(name = "group_id")
    private UUID group;

    @Column(name = "question_id")
    private UUID question;

    @Column(name = "answer_id")
    private UUID answer;

    private UUID author;
    private String body;
    private OffsetDateTime at;

    @Column(name = "hidden_at")
    private @Nullable OffsetDateTime hiddenAt;

    @Column(name = "hidden_by")
    private UUID hiddenBy = NOBODY;

    @Column(name = "hidden_why")
    private String hiddenWhy = "";

    /** For JPA. */
    protected Remark() {}

    public Remark(
            UUID id,
            GroupRef group,
            QuestionId question,
            Optional<AnswerId> answer,
            PersonRef author,
            String body,
            Instant at) {
        this.id = id;
        this.group = group.value();
        this.question = question.value();
        this.answer = answer.map(AnswerId::value).orElse(NOBODY);
        this.author = author.value();
        this.body = body;
        this.at = at.atOffset(ZoneOffset.UTC);
    }

    /** Takes it out of sight and says why; its author still sees it, with the reason. */
    public void hide(PersonRef by, String why, Instant when) {
        hiddenAt = when.atOffset(ZoneOffset.UTC);
        hiddenBy = by.value();
        hiddenWhy = why;
    }

    public UUID id() {
        return id;
    }

    public boolean isIn(GroupRef place) {
        return group.equals(place.value());
    }

    public QuestionId question() {
        return new QuestionId(question);
    }

    /** The answer it is about; empty when it is about the question. */
    public Optional<AnswerId> answer() {
        return Optional.of(answer).filter(key -> !key.equals(NOBODY)).map(AnswerId::new);
    }

    public PersonRef author() {
        return new PersonRef(author);
    }

    public String body() {
        return body;
    }

    public Instant at() {
        return at.toInstant();
    }

    public boolean isHidden() {
        return hiddenAt != null;
    }

    public String hiddenWhy() {
        return hiddenWhy;
    }
}
