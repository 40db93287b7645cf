package banyan.qa.model;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.usecase.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question, written as a document so that others can think before they answer.
 *
 * <p>Its version counts what its asker changed. Answers do not raise it, so that nobody who edits is turned away because
 * someone answered meanwhile.
 */
@Entity // times are OffsetDateTime here: JPA 3.1 knows no column for an Instant and would store its bytes
@Table(name = "question")
public class Question {

    @Id
    private UUID id;

    @Column(name = "group_id")
    private UUID group;

    private UUID asker;
    private String title;
    private String scene;
    private String details;
    private String request;

    @ElementCollection
    @CollectionTable(name = "question_topic", joinColumns = @JoinColumn(name = "question_id"))
    @Column(name = "topic")
    private Set<String> topics = new HashSet<>();

    @Enumerated(EnumType.STRING)
    private QuestionState state = QuestionState.OPEN;

    @Enumerated(EnumType.STRING)
    private Kind kind = Kind.PROFESSIONAL;

    private int answers;
    private int version;

    @Column(name = "asked_at")
    private OffsetDateTime askedAt;

    /** When it was asked or last answered. */
    @Column(name = "active_at")
    private OffsetDateTime activeAt;

    @Column(name = "edited_at")
    private @Nullable OffsetDateTime editedAt;

    @Column(name = "first_answer_at")
    private @Nullable OffsetDateTime firstAnswerAt;

    @Column(name = "solved_at")
    private @Nullable OffsetDateTime solvedAt;

    @Column(name = "reminded_at")
    private @Nullable OffsetDateTime remindedAt;

    /** For JPA. */
    protected Question() {}

    public Question(
            QuestionId id, GroupRef group, PersonRef asker, QuestionText text, Collection<Topic> topics, Instant at) {
        this.id = id.value();
        this.group = group.value();
        this.asker = asker.value();
        this.askedAt = at.atOffset(ZoneOffset.UTC);
        this.activeAt = at.atOffset(ZoneOffset.UTC);
        write(text, topics);
    }

    private void write(QuestionText text, Collection<Topic> about) {
        title = text.title();
        scene = text.scene();
        details = text.details();
        request = text.request();
        Set<String> words = new HashSet<>();
        about.forEach(topic -> words.add(topic.value()));
        if (!topics.equals(words)) {
            topics.retainAll(words);
            topics.addAll(words);
        }
    }

    /** Says what it is about; a problem at work unless somebody says otherwise. */
    public void isAbout(Kind what) {
        kind = what;
    }

    /** Takes it to another group, with everything that hangs on it. */
    public void moveTo(GroupRef place) {
        group = place.value();
    }

    /** Changes what it says, when {@code read} is the version that the asker had before their eyes. */
    public void edit(QuestionText text, Collection<Topic> about, int read, Instant at) {
        if (read != version) {
            throw Refusal.conflict(Rules.MODULE, "EditedMeanwhile", title);
        }
        write(text, about);
        version++;
        editedAt = at.atOffset(ZoneOffset.UTC);
    }

    public void answered(Instant at) {
        answers++;
        activeAt = at.atOffset(ZoneOffset.UTC);
        if (firstAnswerAt == null) {
            firstAnswerAt = at.atOffset(ZoneOffset.UTC);
        }
    }

    public void answerWithdrawn() {
        answers--;
    }

    public void solved(Instant at) {
        solvedAt = at.atOffset(ZoneOffset.UTC);
        state = QuestionState.SOLVED;
    }

    public void unsolved() {
        solvedAt = null;
        state = QuestionState.OPEN;
    }

    public void close() {
        state = QuestionState.CLOSED;
    }

    public void withdraw() {
        state = QuestionState.WITHDRAWN;
    }

    /** Back to where it stood before it was closed or withdrawn. */
    public void reopen() {
        state = solvedAt == null ? QuestionState.OPEN : QuestionState.SOLVED;
    }

    /** The asker was reminded that answers wait for a decision; once is enough. */
    public void reminded(Instant at) {
        remindedAt = at.atOffset(ZoneOffset.UTC);
    }

    public boolean takesAnswers() {
        return state == QuestionState.OPEN || state == QuestionState.SOLVED;
    }

    public boolean isWithdrawn() {
        return state == QuestionState.WITHDRAWN;
    }

    public boolean isSolved() {
        return solvedAt != null;
    }

    public boolean isAskedBy(PersonRef person) {
        return asker.equals(person.value());
    }

    public boolean isIn(GroupRef place) {
        return group.equals(place.value());
    }

    public QuestionId id() {
        return new QuestionId(id);
    }

    public GroupRef group() {
        return new GroupRef(group);
    }

    public PersonRef asker() {
        return new PersonRef(asker);
    }

    public QuestionText text() {
        return new QuestionText(title, scene, details, request);
    }

    public Set<Topic> topics() {
        Set<Topic> all = new TreeSet<>();
        topics.forEach(word -> all.add(new Topic(word)));
        return all;
    }

    public Kind kind() {
        return kind;
    }

    public Optional<Instant> solvedAt() {
        return Optional.ofNullable(solvedAt).map(OffsetDateTime::toInstant);
    }

    public QuestionState state() {
        return state;
    }

    public int answers() {
        return answers;
    }

    public int version() {
        return version;
    }

    public Instant askedAt() {
        return askedAt.toInstant();
    }

    public Optional<Instant> editedAt() {
        return Optional.ofNullable(editedAt).map(OffsetDateTime::toInstant);
    }

    public Optional<Instant> remindedAt() {
        return Optional.ofNullable(remindedAt).map(OffsetDateTime::toInstant);
    }
}
