package banyan.runtime.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BucketTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final int FREE = 5;

    private static Bucket after(int failures) {
        Bucket bucket = Bucket.empty(NOW);
        for (int i = 0; i < failures; i++) {
            bucket = bucket.failedAt(NOW, FREE);
        }
        return bucket;
    }

    @Test
    void theFirstFailuresCostNothing() {
        assertThat(after(4).waitAt(NOW)).isZero();
        assertThat(after(4).left(FREE)).isEqualTo(1);
    }

    @Test
    void eachFurtherFailureDoublesTheWait() {
        assertThat(after(5).waitAt(NOW)).isEqualTo(Duration.ofSeconds(15));
        assertThat(after(6).waitAt(NOW)).isEqualTo(Duration.ofSeconds(30));
        assertThat(after(8).waitAt(NOW)).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void theWaitIsNeverLongerThanAQuarterOfAnHour() {
        assertThat(after(500).waitAt(NOW)).isEqualTo(Bucket.LONGEST);
    }

    @Test
    void theWaitEnds() {
        assertThat(after(5).waitAt(NOW.plusSeconds(15))).isZero();
    }

    @Test
    void aQuietHalfHourForgetsAll() {
        Instant later = NOW.plus(Bucket.FORGETS).plusSeconds(1);
        assertThat(after(50).failedAt(later, FREE).failures()).isEqualTo(1);
    }
}
