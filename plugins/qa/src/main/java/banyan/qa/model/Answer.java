package banyan.qa.model;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Refusal;
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

/** An answer: what to do, and why it should work. */
@Entity
@Table(name = "answer")
public class Answer {

    public static final int METHOD = 8_000;
    public static final int REASONING = 4_000;

    @Id
    private UUID id;

    @Column(name = "question_id")
    private UUID question;

    private UUID author;
    private String method;
    private String reasoning;
    private boolean best;
    private int version;

    @Column(name = "given_at")
    private OffsetDateTime givenAt;

    @Column(name = "edited_at")
    private @Nullable OffsetDateTime editedAt;

    /** For JPA. */
    protected Answer() {}

    public Answer(AnswerId id, QuestionId question, PersonRef author, String method, String reasoning, Instant at) {
        this.id = id.value();
        this.question = question.value();
        this.author = author.value();
        this.method = Prose.text(method);
        this.reasoning = Prose.text(reasoning);
        this.givenAt = at.atOffset(ZoneOffset.UTC);
    }

    /** Changes what it says, when {@code read} is the version that the author had before their eyes. */
    public void edit(String how, String why, int read, Instant at) {
        if (read != version) {
            throw Refusal.conflict(Rules.MODULE, "AnswerEditedMeanwhile");
        }
        method = Prose.text(how);
        reasoning = Prose.text(why);
        version++;
        editedAt = at.atOffset(ZoneOffset.UTC);
    }

    public void markBest() {
        best = true;
    }

    public void unmarkBest() {
        best = false;
    }

    public boolean isBest() {
        return best;
    }

    public boolean isBy(PersonRef person) {
        return author.equals(person.value());
    }

    public AnswerId id() {
        return new AnswerId(id);
    }

    public QuestionId question() {
        return new QuestionId(question);
    }

    public PersonRef author() {
        return new PersonRef(author);
    }

    public String method() {
        return method;
    }

    public String reasoning() {
        return reasoning;
    }

    public int version() {
        return version;
    }

    public Instant givenAt() {
        return givenAt.toInstant();
    }

    public Optional<Instant> editedAt() {
        return Optional.ofNullable(editedAt).map(OffsetDateTime::toInstant);
    }
}
