package banyan.runtime.demo;

import banyan.api.usecase.Refusal;
import banyan.runtime.core.CoreClosing;
import banyan.runtime.data.PortalClock;
import banyan.runtime.data.Threads;
import banyan.runtime.portal.Portal;
import banyan.runtime.portal.PortalProfile.DemoState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Plays the demo's year on a thread of its own while the portal serves. It begins where the {@link DemoDiary} stands, so that a stop
 * in the middle costs nothing, and ends with the present day.
 */
@ApplicationScoped
class DemoYear {

    /** So many days lie between the first and the last. */
    static final int DAYS = 364;

    private static final Logger LOG = LoggerFactory.getLogger(DemoYear.class);
    private static final Duration STOP = Duration.ofSeconds(30);

    private volatile boolean goesOn;
    private @Nullable Thread player;

    @Inject
    DemoDiary diary;

    @Inject
    DemoPlay play;

    @Inject
    Portal portal;

    @Inject
    PortalClock clock;

    @Inject
    Threads threads;

    /** Goes on with the year, if there is one to play and nobody plays it. */
    synchronized void goOn() {
        boolean plays = player != null && player.isAlive();
        if (!plays && diary.read().state() == DemoState.MAKING && diary.take()) {
            goesOn = true;
            Thread next = threads.named("banyan-demo").newThread(this::live);
            player = next;
            next.start();
        }
    }

    /** The first day of a year that ends today. */
    LocalDate first(ZoneId zone) {
        return today(zone).minusDays(DAYS);
    }

    private LocalDate today(ZoneId zone) {
        return clock.present().atZone(zone).toLocalDate();
    }

    private void live() {
        try {
            ZoneId zone = portal.profile().zone();
            LocalDate first = diary.read().first().orElseThrow();
            while (goesOn) {
                LocalDate day = diary.read().day().map(d -> d.plusDays(1)).orElse(first);
                if (day.isAfter(today(zone))) {
                    diary.close();
                    LOG.info("The demo's year has been played until {}", day.minusDays(1));
                    return;
                }
                play.day(first, today(zone), day, () -> goesOn);
                if (goesOn && !diary.played(day)) {
                    return;
                }
            }
        } catch (RuntimeException e) {
            LOG.error("The demo's year stopped; it goes on in a minute", e);
        }
    }

    void stop(@Observes CoreClosing closing) {
        halt();
    }

    /**
     * Stops playing, after what is being done at this moment.
     *
     * @throws Refusal when that takes too long
     */
    void halt() {
        goesOn = false;
        Thread running;
        synchronized (this) {
            running = player;
        }
        if (running == null) {
            return;
        }
        try {
            running.join(STOP.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (running.isAlive()) {
            throw Refusal.conflict("admin", "DemoIsBusy");
        }
    }
}
