package banyan.runtime.core;

import banyan.runtime.data.CoreSchema;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
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

    void open(@Observes @Initialized(ApplicationScoped.class) Object context) {
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

    void close(@Observes @BeforeDestroyed(ApplicationScoped.class) Object context) {
        System.clearProperty("banyan.start.ready");
        closing.fire(new CoreClosing());
    }
}
