package banyan.funds.model;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.value.Unit;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * One posting: an amount under a heading.
 *
 * @param person whose account it is; {@link #NOBODY} for the group's own
 * @param minor debit positive, credit negative
 */
public record Leg(Heading heading, UUID person, long minor) {

    public static final UUID NOBODY = new UUID(0, 0);

    public Leg {
        if (heading.isPersonal() == person.equals(NOBODY)) {
            throw new IllegalArgumentException(
                    heading + " is an account of " + (heading.isPersonal() ? "a member" : "nobody"));
        }
    }

    static Leg of(Heading heading, PersonRef person, long minor) {
        return new Leg(heading, person.value(), minor);
    }

    /** The account has the same key on every node, so that nobody has to look it up. */
    public static UUID account(GroupRef group, Unit unit, Heading heading, UUID person) {
        return UUID.nameUUIDFromBytes(
                (group.value() + "|" + unit + "|" + heading.code() + "|" + person).getBytes(StandardCharsets.UTF_8));
    }
}
