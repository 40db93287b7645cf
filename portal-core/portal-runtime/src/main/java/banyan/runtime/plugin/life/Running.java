package banyan.runtime.plugin.life;

import banyan.runtime.json.JsonCodec;
import banyan.runtime.plugin.Codecs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The generations that serve on this node. One change at a time. */
@ApplicationScoped
public class Running implements Codecs {

    private volatile Map<String, Generation> generations = Map.of();

    @Inject
    Workshop workshop;

    @Inject
    Swap swap;

    /** What serves, as others may know it. */
    public record Serving(Artifact artifact, long generation, int checkMillis) {}

    public Map<String, Serving> serving() {
        Map<String, Serving> all = new TreeMap<>();
        generations.forEach(
                (id, g) -> all.put(id, new Serving(g.artifact(), g.owner().generation(), g.checkMillis())));
        return all;
    }

    @Override
    public Optional<JsonCodec> of(String plugin) {
        return Optional.ofNullable(generations.get(plugin)).map(g -> g.owner().codec());
    }

    /**
     * Starts these beside what runs, and takes them over together; stops the others that are named.
     *
     * @param start in the order of their dependencies
     * @return how long calls were held
     * @throws StepFailed when one of them did not start; all is as before
     */
    synchronized Duration change(List<Artifact> start, Collection<String> stop, Progress progress) {
        List<Generation> fresh = new ArrayList<>();
        try {
            for (Artifact artifact : start) {
                fresh.add(workshop.make(artifact, progress));
            }
            return takeOver(fresh, stop, progress);
        } catch (RuntimeException e) {
            fresh.forEach(workshop::close);
            throw e;
        }
    }

    private Duration takeOver(List<Generation> fresh, Collection<String> stop, Progress progress) {
        Set<String> owners = new HashSet<>(stop);
        fresh.forEach(generation -> owners.add(generation.plugin()));
        List<Generation> old = new ArrayList<>();
        for (String owner : owners) {
            @Nullable Generation before = generations.get(owner);
            if (before != null) {
                old.add(before);
            }
        }
        fresh.forEach(generation -> progress.at(generation.plugin(), Step.SWAP, false));
        Swap.Done done = moveOrFail(owners, fresh, old);
        Map<String, Generation> now = new TreeMap<>(generations);
        now.keySet().removeAll(owners);
        fresh.forEach(generation -> now.put(generation.plugin(), generation));
        generations = Map.copyOf(now);
        fresh.forEach(generation -> progress.at(generation.plugin(), Step.SWAP, true));
        for (Generation before : old) {
            swap.awaitEmpty(before.plugin(), done.epochs().getOrDefault(before.plugin(), 0L));
            workshop.close(before);
        }
        return done.hold();
    }

    private Swap.Done moveOrFail(Set<String> owners, List<Generation> fresh, List<Generation> old) {
        try {
            return swap.move(owners, fresh, old);
        } catch (RuntimeException e) {
            throw StepFailed.of(
                    fresh.isEmpty() ? String.join(", ", owners) : fresh.get(0).plugin(), Step.SWAP, e);
        }
    }
}
