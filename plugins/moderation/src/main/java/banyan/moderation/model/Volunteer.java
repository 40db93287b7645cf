package banyan.moderation.model;

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

/** A person's place in the queue. It is kept while the person serves, so that a week given back leads to it again. */
@Entity
@Table(name = "volunteer")
public class Volunteer {

    @Id
    private UUID id;

    @Column(name = "group_id")
    private UUID group;

    private UUID person;
    private long place;
    private int skips;
    private boolean again;
    private boolean waiting;

    @Column(name = "signed_at")
    private OffsetDateTime signedAt;

    /** For JPA. */
    protected Volunteer() {}

    public Volunteer(UUID id, GroupRef group, PersonRef person, long place, boolean again, Instant at) {
        this.id = id;
        this.group = group.value();
        this.person = person.value();
        this.place = place;
        this.again = again;
        this.waiting = true;
        this.signedAt = at.atOffset(ZoneOffset.UTC);
    }

    /** A week is given to the person. */
    public void served() {
        waiting = false;
    }

    /** The week was taken from the person by somebody else's act: the place is the old one. */
    public void back() {
        waiting = true;
    }

    /** The person gave the week back: the place is the old one, until it happened too often. */
    public void skipped(int most, long end) {
        waiting = true;
        skips++;
        if (skips > most) {
            skips = 0;
            place = end;
        }
    }

    /** Lets those pass who have no week yet. */
    public void behind(long end) {
        place = end;
    }

    public void again(boolean wish) {
        again = wish;
    }

    public UUID id() {
        return id;
    }

    public GroupRef group() {
        return new GroupRef(group);
    }

    public PersonRef person() {
        return new PersonRef(person);
    }

    public long place() {
        return place;
    }

    public int skips() {
        return skips;
    }

    public boolean isAgain() {
        return again;
    }

    public boolean isWaiting() {
        return waiting;
    }

    public Instant signedAt() {
        return signedAt.toInstant();
    }
}
