package banyan.api.socket;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.value.Week;
import java.util.Optional;

/**
 * Who is on duty. Moderation provides it.
 *
 * <p><b>Guarantees:</b> at most one person is on duty in a week. A duty is ticked once by fact; a second fact changes
 * nothing. Nothing here waits or refuses: where nobody is on duty, the fact is kept for the week.
 *
 * @since 1.1
 */
public interface Duties {

    Optional<PersonRef> onDuty(GroupRef group, Week week);

    /**
     * Ticks a duty because it really happened.
     *
     * @param evidence address of the page that shows it
     */
    void done(GroupRef group, Week week, Duty duty, String evidence);
}
