package banyan.runtime.plugin.life;

/** Hears how far a change is. */
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = (plugin, step, done) -> {};

    /** A step of one plugin begins, or is done. */
    void at(String plugin, Step step, boolean done);
}
