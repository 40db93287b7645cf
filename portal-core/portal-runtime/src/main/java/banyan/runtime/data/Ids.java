package banyan.runtime.data;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import com.fasterxml.uuid.UUIDClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/**
 * Makes keys: UUIDs of version 7, which sort by time, so that new rows go to the end of their index. A thread that plays through
 * the past makes keys of that time: lists that go by the key show what it did before what people do meanwhile.
 */
@ApplicationScoped
public class Ids {

    private final NoArgGenerator generator = Generators.timeBasedEpochRandomGenerator();

    @Inject
    PortalClock portalClock;

    @Inject
    Clock clock;

    private final NoArgGenerator past = Generators.timeBasedEpochRandomGenerator(new SecureRandom(), new UUIDClock() {
        @Override
        public long currentTimeMillis() {
            return clock.millis();
        }
    });

    public UUID next() {
        return portalClock.plays() ? past.generate() : generator.generate();
    }
}
