package banyan.runtime.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** How often each use case ran, how it ended, and how long it took. Names only, no classes: nothing here holds a plugin. */
@ApplicationScoped
public class Metrics {

    /** What is known of one use case. */
    public record Figure(long done, long refused, long broken, long nanos) {}

    private static final class Counter {
        private final LongAdder done = new LongAdder();
        private final LongAdder refused = new LongAdder();
        private final LongAdder broken = new LongAdder();
        private final LongAdder nanos = new LongAdder();
    }

    private final Map<String, Counter> counters = new ConcurrentHashMap<>();

    void count(String useCase, Outcome outcome, long nanos) {
        Counter counter = counters.computeIfAbsent(useCase, name -> new Counter());
        switch (outcome) {
            case DONE -> counter.done.increment();
            case REFUSED -> counter.refused.increment();
            case BROKEN -> counter.broken.increment();
        }
        counter.nanos.add(nanos);
    }

    enum Outcome {
        DONE,
        REFUSED,
        BROKEN
    }

    public Map<String, Figure> figures() {
        Map<String, Figure> all = new TreeMap<>();
        counters.forEach(
                (name, c) -> all.put(name, new Figure(c.done.sum(), c.refused.sum(), c.broken.sum(), c.nanos.sum())));
        return all;
    }
}
