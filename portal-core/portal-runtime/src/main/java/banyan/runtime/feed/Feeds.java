package banyan.runtime.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Every feed that can be read on this node at this moment. */
@ApplicationScoped
public class Feeds {

    private volatile List<FeedEntry> entries = List.of();

    public List<FeedEntry> all() {
        return entries;
    }

    public Optional<FeedEntry> find(String module, String name) {
        return entries.stream()
                .filter(entry -> entry.module().equals(module) && entry.name().equals(name))
                .findFirst();
    }

    /** Adds these and takes away what the predicate on the owner's id names, in one step. */
    public synchronized void change(List<FeedEntry> add, Predicate<String> removeOwner) {
        List<FeedEntry> now = new ArrayList<>(entries);
        now.removeIf(entry -> removeOwner.test(entry.owner().id()));
        now.addAll(add);
        entries = List.copyOf(now);
    }
}
