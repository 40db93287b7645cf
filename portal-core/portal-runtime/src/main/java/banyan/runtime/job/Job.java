package banyan.runtime.job;

import banyan.api.plugin.Every;

/**
 * Work that runs by itself, on one node of many.
 *
 * @param owner {@code core} or the plugin's id
 */
public record Job(String owner, String name, Every every, Runnable work) {

    /** Its name in the database: the same on every node and in every version. */
    public String key() {
        return owner + "/" + name;
    }
}
