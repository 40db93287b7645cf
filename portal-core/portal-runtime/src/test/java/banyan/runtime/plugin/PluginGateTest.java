package banyan.runtime.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PluginGateTest {

    private static final Duration NOW = Duration.ZERO;

    private final GateKeeper gates = new GateKeeper();
    private final PluginGate gate = gates.gate("notes");

    @Test
    void aCallInsideIsWaitedFor() {
        try (Gate.Pass inside = gate.enter()) {
            gate.hold();
            assertThat(gate.drained(NOW)).isFalse();
        }
        assertThat(gate.drained(NOW)).isTrue();
    }

    @Test
    void aCallThatComesWhileItHoldsGoesOnWhenItOpens() throws Exception {
        gate.hold();
        CountDownLatch inside = new CountDownLatch(1);
        CompletableFuture<Void> call = CompletableFuture.runAsync(() -> {
            try (Gate.Pass pass = gate.enter()) {
                inside.countDown();
            }
        });
        assertThat(inside.await(50, TimeUnit.MILLISECONDS)).isFalse();
        gate.open();
        call.get(5, TimeUnit.SECONDS);
        assertThat(inside.getCount()).isZero();
    }

    @Test
    void aCallFromInsideAnotherPluginDoesNotWait() {
        try (Gate.Pass outer = gates.gate("reader").enter()) {
            gate.hold();
            try (Gate.Pass inner = gate.enter()) {
                assertThat(gate.drained(NOW)).isFalse();
            }
        }
        assertThat(gate.drained(NOW)).isTrue();
    }

    @Test
    void theOldVersionIsEmptyOnlyWhenItsOwnCallersHaveLeft() {
        try (Gate.Pass outer = gates.gate("reader").enter();
                Gate.Pass late = gate.enter()) {
            gate.hold();
            long ended = gate.turn();
            assertThat(gate.empty(ended, NOW)).isFalse();
            try (Gate.Pass fresh = gate.enter()) {
                late.close();
                assertThat(gate.empty(ended, NOW)).isTrue();
            }
        }
    }

    @Test
    void aPassThatIsClosedTwiceCountsOnce() {
        Gate.Pass first = gate.enter();
        try (Gate.Pass second = gate.enter()) {
            first.close();
            first.close();
            assertThat(gate.drained(NOW)).isFalse();
        }
    }

    @Test
    void theCoreHasNoGate() {
        assertThat(gates.of("core")).isSameAs(Gate.OPEN);
    }
}
