package banyan.runtime.job;

import banyan.api.plugin.DueGroups;
import banyan.api.plugin.Every;
import banyan.api.plugin.GroupWork;

/**
 * Work that runs by itself, on one node of many.
 *
 * @param owner {@code core} or the plugin's id
 */
public record Job(String owner, String name, Every every, Work work) {

    /** What it does: one piece, or a piece for each group that is due. */
    public sealed interface Work {}

    public record Whole(Runnable work) implements Work {}

    public record InGroups(String module, DueGroups due, GroupWork work) implements Work {}

    /** Its name in the database: the same on every node and in every version. */
    public String key() {
        return owner + "/" + name;
    }
}
