package banyan.api.plugin;

import banyan.api.group.Group;

/** A job's work in one group, in a transaction of its own. @since 1.1 */
@FunctionalInterface
public interface GroupWork {
    void in(Group group);
}
