package banyan.runtime.plugin.life;

import banyan.runtime.plugin.GateKeeper;
import banyan.runtime.plugin.PluginGate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Moves requests from old generations to new ones: hold the gates, let running calls finish, change the registries, open.
 *
 * <p><b>Guarantees:</b> no call fails for it. No call waits longer than {@value #DRAIN_MILLIS} ms and the change itself: when
 * calls inside take longer, the gates open again and it is tried later; after {@value #TRIES} tries it is given up and the
 * old generations serve on.
 */
@ApplicationScoped
class Swap {

    private static final int DRAIN_MILLIS = 900;
    private static final int TRIES = 15;
    private static final int BETWEEN_MILLIS = 700;
    private static final Duration LATE = Duration.ofSeconds(30);

    @Inject
    GateKeeper gates;

    @Inject
    Registries registries;

    /** How long calls were held, and which epoch of each gate has ended. */
    record Done(Duration hold, Map<String, Long> epochs) {}

    Done move(Set<String> owners, List<Generation> fresh, List<Generation> old) {
        Map<String, PluginGate> held = new LinkedHashMap<>();
        owners.stream().sorted().forEach(id -> held.put(id, gates.gate(id)));
        for (int tries = 0; tries < TRIES; tries++) {
            long start = System.nanoTime();
            held.values().forEach(PluginGate::hold);
            try {
                if (drained(held.values(), start)) {
                    registries.change(owners, offered(fresh), offered(old));
                    Map<String, Long> epochs = new LinkedHashMap<>();
                    held.forEach((id, gate) -> epochs.put(id, gate.turn()));
                    return new Done(Duration.ofNanos(System.nanoTime() - start), epochs);
                }
            } finally {
                held.values().forEach(PluginGate::open);
            }
            pause();
        }
        throw new StepFailed(
                String.join(", ", owners),
                Step.SWAP,
                "StaysBusy",
                "Calls inside took longer than " + DRAIN_MILLIS + " ms in each of " + TRIES + " tries",
                new IllegalStateException("busy"));
    }

    private static boolean drained(Iterable<PluginGate> gates, long start) {
        for (PluginGate gate : gates) {
            long left = TimeUnit.MILLISECONDS.toNanos(DRAIN_MILLIS) - (System.nanoTime() - start);
            if (!gate.drained(Duration.ofNanos(Math.max(left, 0)))) {
                return false;
            }
        }
        return true;
    }

    private static List<Contributed> offered(List<Generation> generations) {
        List<Contributed> all = new ArrayList<>();
        generations.forEach(generation -> all.add(generation.offered()));
        return all;
    }

    /** Waits for those who came in from inside another gate and may still use the old generation. */
    void awaitEmpty(String plugin, long epoch) {
        gates.gate(plugin).empty(epoch, LATE);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
