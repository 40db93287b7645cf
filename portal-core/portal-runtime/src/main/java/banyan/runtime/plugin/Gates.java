package banyan.runtime.plugin;

/** The gate of each owner of use cases, pages and jobs. The plugin host implements it. */
public interface Gates {

    /** The gate of a plugin by its id; the core's, which is always open, for {@code core}. */
    Gate of(String owner);
}
