package banyan.runtime.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The portal's clock, the only one. It runs with the machine's unless the system property {@code banyan.clock.offset}
 * (ISO-8601 duration) shifts it, which tests and the demo's generator use to live through a year.
 */
@Singleton
public class PortalClock {

    /** What the clock shows to one thread that plays through the past; all others see the present. */
    private static final ThreadLocal<@Nullable Instant> PLAYED = new ThreadLocal<>();

    /** Sets the clock of this thread; empty lets it run with the machine's again. */
    public void play(Optional<Instant> at) {
        at.ifPresentOrElse(PLAYED::set, PLAYED::remove);
    }

    /** Whether this thread lives in the past. */
    public boolean plays() {
        return PLAYED.get() != null;
    }

    /** What the clock shows to all threads that do not play. */
    public Instant present() {
        String offset = System.getProperty("banyan.clock.offset");
        Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);
        return offset == null ? now : now.plus(Duration.parse(offset));
    }

    @Produces
    @ApplicationScoped
    Clock clock() {
        return new Shifted(this);
    }

    /**
     * UTC, moved by the offset that holds at the moment of asking; in microseconds, as PostgreSQL keeps them: a finer instant
     * would be rounded there, and what was written "now" could lie in the future when it is read back.
     */
    public static class Shifted extends Clock {

        private final PortalClock portal;

        public Shifted() {
            this(new PortalClock());
        }

        Shifted(PortalClock portal) {
            this.portal = portal;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }

        @Override
        public Instant instant() {
            Instant played = PLAYED.get();
            if (played != null) {
                // each look is a little later, so that what happens one after the other stays in that order
                Instant next = played.plusNanos(1_000);
                PLAYED.set(next);
                return next;
            }
            return portal.present();
        }
    }
}
