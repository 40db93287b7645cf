package banyan.api.people;

import banyan.api.group.Group;
import banyan.api.group.GroupRef;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who is acting, where, and what they may do there. Handed to every handler and page; never stored.
 *
 * @param person who; absent for a visitor who has not signed in
 * @param name as the person is called in the portal; empty for a visitor
 * @param zone the person's own zone, for showing times; calendar rules use the zone of the group
 * @param group where; absent in portal-wide use cases
 * @param permissions every permission that the viewer holds here, for this call
 * @param via how the call came in
 * @since 1.0
 */
public record Viewer(
        Optional<PersonRef> person,
        String name,
        Locale locale,
        ZoneId zone,
        Optional<Group> group,
        Set<String> permissions,
        Via via) {

    /** How a call came in. */
    public enum Via {
        /** A page, with the session's cookie. */
        PAGE,
        /** A program, with a token. */
        REST,
        /** The portal itself: a job, an event that follows another. */
        SYSTEM,
        /** The administrator's command line on the machine of the portal. */
        CONSOLE
    }

    public Viewer {
        permissions = Set.copyOf(permissions);
    }

    /** The person who acts. A use case that requires any permission beyond "anyone" always has one, or is the system. */
    public PersonRef self() {
        return person.orElseThrow(() -> new IllegalStateException("Nobody is signed in for this call"));
    }

    /** The group of a group's use case. */
    public GroupRef groupRef() {
        return here().ref();
    }

    /** The group of a group's use case, with its name and zone. */
    public Group here() {
        return group.orElseThrow(() -> new IllegalStateException("This call has no group"));
    }

    public boolean may(String permission) {
        return permissions.contains(permission);
    }

    public boolean is(PersonRef other) {
        return person.filter(other::equals).isPresent();
    }
}
