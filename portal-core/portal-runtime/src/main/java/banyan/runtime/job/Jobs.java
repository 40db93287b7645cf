package banyan.runtime.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Every job that can run on this node at this moment. The {@link JobRunner} runs them. */
@ApplicationScoped
public class Jobs {

    private volatile Map<String, Job> jobs = Map.of();
    private volatile Consumer<Job> onAdded = job -> {};

    public Collection<Job> all() {
        return jobs.values();
    }

    public Optional<Job> find(String key) {
        return Optional.ofNullable(jobs.get(key));
    }

    /** Adds these and takes away what the predicate on the owner's id names, in one step. */
    public synchronized void change(List<Job> add, Predicate<String> removeOwner) {
        Map<String, Job> now = new HashMap<>(jobs);
        now.values().removeIf(job -> removeOwner.test(job.owner()));
        for (Job job : add) {
            if (now.put(job.key(), job) != null) {
                throw new IllegalArgumentException("There are two jobs " + job.key());
            }
        }
        jobs = Map.copyOf(now);
        add.forEach(onAdded);
    }

    /** Who plans jobs that are added from now on, and those that are there. */
    synchronized void whenAdded(Consumer<Job> listener) {
        onAdded = listener;
        jobs.values().forEach(listener);
    }
}
