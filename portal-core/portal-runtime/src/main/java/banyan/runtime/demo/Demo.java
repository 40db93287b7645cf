package banyan.runtime.demo;

import banyan.api.people.Viewer;
import banyan.api.plugin.Every;
import banyan.api.usecase.Done;
import banyan.api.usecase.Refusal;
import banyan.runtime.core.CoreContributions;
import banyan.runtime.core.CoreModule;
import banyan.runtime.core.CoreOpened;
import banyan.runtime.data.PortalClock;
import banyan.runtime.data.Transactions;
import banyan.runtime.portal.Portal;
import banyan.runtime.portal.PortalProfile.DemoState;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the demo enterprise at a start with {@code --demo}, once: people and groups before the portal is ready, their year while it
 * serves. Removes all of it in one act.
 */
@ApplicationScoped
public class Demo implements CoreModule {

    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);

    /** After the plugin host, whose plugins bring what the demo's people wrote. */
    private static final int LAST = 9_000;

    private static final LocalTime EVENING_BEFORE = LocalTime.of(17, 0);

    @Inject
    Instance<DemoPart> parts;

    @Inject
    DemoContext context;

    @Inject
    DemoDiary diary;

    @Inject
    DemoYear year;

    @Inject
    DemoPlay play;

    @Inject
    Portal portal;

    @Inject
    PortalClock clock;

    @Inject
    Transactions transactions;

    @Override
    public void contribute(CoreContributions to) {
        to.handle(RemoveDemo.class, this::remove);
        to.handle(DemoOf.class, this::progress);
        // a node that played may have gone for good
        to.job("go-on-with-the-demo", Every.minute(), year::goOn);
    }

    void make(@Observes @Priority(LAST) CoreOpened opened) {
        if (Boolean.getBoolean("banyan.demo")) {
            begin();
        }
        DemoDiary.Page page = diary.read();
        if (page.state() != DemoState.MAKING) {
            return;
        }
        if (page.day().isEmpty()) {
            makeParts(page.first().orElseThrow());
        }
        year.goOn();
    }

    /** Only on a portal that is not set up. */
    private void begin() {
        transactions.in(() -> {
            if (!portal.profile().isSetUp()) {
                portal.demo(DemoState.NONE, DemoState.MAKING);
                portal.setUpForDemo();
                diary.beginOn(year.first(portal.profile().zone()));
            }
            return Done.DONE;
        });
    }

    private void makeParts(LocalDate first) {
        ZoneId zone = portal.profile().zone();
        try {
            for (DemoPart part : inOrder()) {
                System.setProperty("banyan.start.progress", "demo: " + part.name());
                clock.play(Optional.of(
                        first.minusDays(1).atTime(EVENING_BEFORE).atZone(zone).toInstant()));
                part.make(context);
            }
        } catch (RuntimeException e) {
            LOG.error("The demo could not be made", e);
        } finally {
            clock.play(Optional.empty());
        }
    }

    DemoOf.Progress progress(DemoOf q, Viewer by) {
        return diary.progress();
    }

    /** The player is stopped first: it would write into groups that go away. */
    Done remove(RemoveDemo c, Viewer by) {
        year.halt();
        if (!diary.tear()) {
            throw Refusal.conflict("admin", "DemoIsBusy");
        }
        portal.forget();
        context.forget();
        play.remove();
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
