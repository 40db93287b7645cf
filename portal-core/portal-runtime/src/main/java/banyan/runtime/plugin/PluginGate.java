package banyan.runtime.plugin;

import banyan.api.usecase.Refusal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The gate of one plugin. Calls are counted for each epoch: a thread that comes in from inside another gate does not wait,
 * and so may still use the old version while the new one takes over; the old one is closed when its epoch is empty.
 */
public final class PluginGate implements Gate {

    /** How long a request waits at a gate that holds before it is sent away. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** In how many gates this thread is. Only numbers of the core: nothing of a plugin stays on a pooled thread. */
    private static final ThreadLocal<Integer> INSIDE = ThreadLocal.withInitial(() -> 0);

    private final String plugin;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition opened = lock.newCondition();
    private final Condition left = lock.newCondition();
    private final Map<Long, Integer> inside = new HashMap<>();
    private long epoch;
    private boolean held;

    PluginGate(String plugin) {
        this.plugin = plugin;
    }

    @Override
    public Pass enter() {
        lock.lock();
        try {
            if (INSIDE.get() == 0) {
                waitUntilOpen();
            }
            long entered = epoch;
            inside.merge(entered, 1, Integer::sum);
            INSIDE.set(INSIDE.get() + 1);
            AtomicBoolean out = new AtomicBoolean();
            return () -> {
                if (out.compareAndSet(false, true)) {
                    leave(entered);
                }
            };
        } finally {
            lock.unlock();
        }
    }

    private void waitUntilOpen() {
        long patience = PATIENCE.toNanos();
        try {
            while (held) {
                patience = opened.awaitNanos(patience);
                if (patience <= 0) {
                    throw changing();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw changing();
        }
    }

    private Refusal changing() {
        return new Refusal(Refusal.Kind.UNAVAILABLE, "plugins", "IsChanging", List.of(plugin), List.of());
    }

    private void leave(long entered) {
        int still = INSIDE.get() - 1;
        if (still == 0) {
            INSIDE.remove();
        } else {
            INSIDE.set(still);
        }
        lock.lock();
        try {
            inside.computeIfPresent(entered, (e, count) -> count == 1 ? null : count - 1);
            left.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** From now on calls from outside wait. */
    public void hold() {
        lock.lock();
        try {
            held = true;
        } finally {
            lock.unlock();
        }
    }

    /** Lets waiting calls in. */
    public void open() {
        lock.lock();
        try {
            held = false;
            opened.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until nobody is inside; answers whether that came true in time. */
    public boolean drained(Duration patience) {
        return empty(Long.MAX_VALUE, patience);
    }

    /** The new version has taken over: who enters from now on is counted anew. Answers the epoch that ended. */
    public long turn() {
        lock.lock();
        try {
            return epoch++;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until nobody of this epoch or an earlier one is inside. */
    public boolean empty(long lastEpoch, Duration patience) {
        long nanos = patience.toNanos();
        lock.lock();
        try {
            while (inside.keySet().stream().anyMatch(e -> e <= lastEpoch)) {
                if (nanos <= 0) {
                    return false;
                }
                nanos = left.awaitNanos(nanos);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
