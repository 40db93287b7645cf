package banyan.runtime.demo;

import banyan.api.people.Viewer;
import banyan.api.usecase.Done;
import banyan.runtime.core.CoreContributions;
import banyan.runtime.core.CoreModule;
import banyan.runtime.core.CoreOpened;
import banyan.runtime.data.Transactions;
import banyan.runtime.portal.Portal;
import banyan.runtime.portal.PortalProfile.DemoState;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the demo enterprise at a start with {@code --demo}, once, and removes it in one act. */
@ApplicationScoped
public class Demo implements CoreModule {

    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);

    /** After the plugin host, whose plugins bring what the demo's people wrote. */
    private static final int LAST = 9_000;

    @Inject
    Instance<DemoPart> parts;

    @Inject
    DemoContext context;

    @Inject
    Portal portal;

    @Inject
    Transactions transactions;

    @Override
    public void contribute(CoreContributions to) {
        to.handle(RemoveDemo.class, this::remove);
    }

    void make(@Observes @Priority(LAST) CoreOpened opened) {
        if (Boolean.getBoolean("banyan.demo") && begins()) {
            inOrder().forEach(this::make);
            transactions.in(() -> {
                portal.demo(DemoState.MAKING, DemoState.MADE);
                return Done.DONE;
            });
        }
    }

    /** Only on a portal that is not set up, or where an earlier start was stopped in the middle. */
    private boolean begins() {
        return transactions.in(() -> {
            if (portal.profile().demo() == DemoState.MAKING) {
                return true;
            }
            if (portal.profile().isSetUp()) {
                return false;
            }
            portal.demo(DemoState.NONE, DemoState.MAKING);
            portal.setUpForDemo();
            return true;
        });
    }

    private void make(DemoPart part) {
        System.setProperty("banyan.start.progress", "demo: " + part.name());
        try {
            part.make(context);
        } catch (RuntimeException e) {
            LOG.error("The demo's part \"{}\" could not be made", part.name(), e);
        }
    }

    Done remove(RemoveDemo c, Viewer by) {
        portal.demo(DemoState.MADE, DemoState.NONE);
        List<DemoPart> backwards = inOrder().stream()
                .sorted(Comparator.comparingInt(DemoPart::order).reversed())
                .toList();
        backwards.forEach(DemoPart::remove);
        return Done.DONE;
    }

    private List<DemoPart> inOrder() {
        return parts.stream().sorted(Comparator.comparingInt(DemoPart::order)).toList();
    }
}
