package banyan.runtime.plugin;

/**
 * Stands before each plugin: lets calls in, holds new ones while versions change, and tells when none is left inside.
 *
 * <p>Look up, enter, look up again: what was found before entering may be of the version that has just left.
 */
public interface Gate {

    /** A gate that is always open: the core's. */
    Gate OPEN = () -> () -> {};

    /** One call inside. Closing it twice is harmless. */
    interface Pass extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Waits while the gate holds; a thread that is already inside any gate does not wait, so that plugins that call each
     * other cannot lock each other out.
     *
     * @throws banyan.api.usecase.Refusal unavailable, when the hold lasts longer than a request can wait
     */
    Pass enter();
}
