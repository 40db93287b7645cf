package banyan.awards.model;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person asked to judge one work, and what they said. The author never learns who it was. */
@Entity
@Table(name = "review")
public class Review {

    public static final int COMMENT = 2_000;

    /** Where it stands. */
    public enum State {
        ASKED,
        DONE,
        /** Not done in time: somebody else was asked. It may still be done until the close. */
        LAPSED,
        DECLINED
    }

    @Id
    private UUID id;

    @Column(name = "evaluation_id")
    private UUID evaluation;

    @Column(name = "entry_id")
    private UUID entry;

    @Column(name = "group_id")
    private UUID group;

    private UUID author;
    private UUID reviewer;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "asked_at")
    private OffsetDateTime askedAt;

    @Column(name = "due_at")
    private OffsetDateTime dueAt;

    @Column(name = "done_at")
    private @Nullable OffsetDateTime doneAt;

    private String marks;
    private int score;
    private String comment;

    @Enumerated(EnumType.STRING)
    private Doubt doubt;

    private boolean cleared;

    /** For JPA. */
    protected Review() {}

    public Review(ReviewId id, Entry of, GroupRef group, PersonRef reviewer, Instant now, Instant due) {
        this.id = id.value();
        this.evaluation = of.evaluation().value();
        this.entry = of.id().value();
        this.group = group.value();
        this.author = of.author().value();
        this.reviewer = reviewer.value();
        this.state = State.ASKED;
        this.askedAt = now.atOffset(ZoneOffset.UTC);
        this.dueAt = due.atOffset(ZoneOffset.UTC);
        this.marks = "";
        this.comment = "";
        this.doubt = Doubt.NONE;
    }

    public void say(List<Integer> given, int value, String words, Instant now) {
        state = State.DONE;
        marks = Rubric.write(given);
        score = value;
        comment = Prose.text(words);
        doneAt = now.atOffset(ZoneOffset.UTC);
    }

    public void decline() {
        state = State.DECLINED;
    }

    public void lapse() {
        state = State.LAPSED;
    }

    /** Counts less from now on; true when that is news. */
    public boolean doubt(Doubt why) {
        boolean news = doubt != why && why != Doubt.NONE;
        doubt = why;
        return news;
    }

    /** An appeal was upheld: it counts in full, whatever the rules say. */
    public void clear() {
        cleared = true;
        doubt = Doubt.NONE;
    }

    public Vote vote() {
        return new Vote(
                id(), reviewer(), author(), score, doneAt == null ? Instant.EPOCH : doneAt.toInstant(), cleared);
    }

    public ReviewId id() {
        return new ReviewId(id);
    }

    public EvaluationId evaluation() {
        return new EvaluationId(evaluation);
    }

    public EntryId entry() {
        return new EntryId(entry);
    }

    public boolean isIn(GroupRef other) {
        return group.equals(other.value());
    }

    public boolean isOf(PersonRef person) {
        return reviewer.equals(person.value());
    }

    public PersonRef author() {
        return new PersonRef(author);
    }

    public PersonRef reviewer() {
        return new PersonRef(reviewer);
    }

    public State state() {
        return state;
    }

    public Instant dueAt() {
        return dueAt.toInstant();
    }

    public List<Integer> marks() {
        return Rubric.marks(marks);
    }

    public int score() {
        return score;
    }

    public String comment() {
        return comment;
    }

    public Doubt doubt() {
        return doubt;
    }

    public boolean isCleared() {
        return cleared;
    }
}
