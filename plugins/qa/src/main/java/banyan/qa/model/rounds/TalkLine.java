package banyan.qa.model.rounds;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A few words of small talk, apart from the work. */
@Entity
@Table(name = "small_talk")
public class TalkLine {

    public static final int BODY = 500;
    public static final int WHY = 300;
    /** Stands where nobody is named; no person ever has it. */
    static final UUID NOBODY = new UUID(0, 0);

    @Id
    private UUID id;

    @Column(name = "group_id")
    private UUID group;

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
    protected TalkLine() {}

    public TalkLine(UUID id, GroupRef group, PersonRef author, String body, Instant at) {
        this.id = id;
        this.group = group.value();
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
