package banyan.runtime.core;

import banyan.runtime.data.CoreSchema;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Opens the portal step by step. The launcher waits for the system property {@code banyan.start.ready}, or prints the
 * sentence in {@code banyan.start.failure} and ends.
 */
@ApplicationScoped
public class Start {

    private static final Logger LOG = Logger.getLogger(Start.class.getName());

    @Inject
    CoreSchema schema;

    @Inject
    CoreRegistry registry;

    @Inject
    Event<CoreOpened> opened;

    @Inject
    Event<CoreClosing> closing;

    /** Called once by the WAR's listener: earlier, when CDI itself is up, names of the container are not bound yet. */
    public void open() {
        try {
            schema.migrate();
            registry.open();
            opened.fire(new CoreOpened());
            System.setProperty("banyan.start.ready", "true");
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "The portal could not start", e);
            System.setProperty("banyan.start.failure", CoreSchema.explain(e));
            throw e;
        }
    }

    public void close() {
        System.clearProperty("banyan.start.ready");
        closing.fire(new CoreClosing());
    }
}
