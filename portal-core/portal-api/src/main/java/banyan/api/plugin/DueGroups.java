package banyan.api.plugin;

import banyan.api.group.GroupRef;
import java.util.Collection;

/** Tells in which groups a job has something to do: one query, in a transaction that only reads. @since 1.1 */
@FunctionalInterface
public interface DueGroups {
    Collection<GroupRef> now();
}
