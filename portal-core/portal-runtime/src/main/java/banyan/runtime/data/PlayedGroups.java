package banyan.runtime.data;

import banyan.api.group.GroupRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Keeps work that runs by itself in its own time. While a year of the demo is played, its groups belong to the thread that
 * plays; all other groups belong to all other threads. A job that moves what is due would otherwise move a whole year of a
 * group at once, between two of its days.
 */
@ApplicationScoped
public class PlayedGroups {

    /** A condition on {@code core.grp g}; its parameter says whether this thread plays. */
    public static final String MINE =
            "(g.demo and exists (select 1 from core.portal p where p.demo = 'MAKING')) = cast(? as boolean)";

    @Inject
    Queries sql;

    @Inject
    PortalClock clock;

    /** Of these groups, those that this thread may touch by itself. Only inside a transaction. */
    public List<GroupRef> mine(Collection<GroupRef> due) {
        if (due.isEmpty()) {
            return List.of();
        }
        Set<GroupRef> others = new HashSet<>(sql.list(
                "select g.id from core.grp g where not " + MINE, row -> new GroupRef(row.uuid(0)), clock.plays()));
        return due.stream().filter(group -> !others.contains(group)).toList();
    }
}
