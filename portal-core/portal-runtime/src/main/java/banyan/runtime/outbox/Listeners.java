package banyan.runtime.outbox;

import banyan.api.event.Event;
import banyan.api.event.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Who hears which event. */
@ApplicationScoped
public class Listeners {

    /**
     * One listener.
     *
     * @param module whose switch decides in the event's group; empty hears everywhere
     * @param after the commit, or within the transaction
     * @param place among the listeners of its owner: the same in each version that registers the same ones
     */
    public record Entry(
            String owner,
            Optional<String> module,
            Class<? extends Event> type,
            boolean after,
            int place,
            EventHandler<?> handler) {

        /** Tells it, when the event is of its kind. */
        @SuppressWarnings("unchecked") // registered together with the class that the event is checked against
        void hear(Event event) {
            ((EventHandler<Event>) handler).hear(event);
        }
    }

    private volatile List<Entry> entries = List.of();

    List<Entry> of(Class<? extends Event> type, boolean after) {
        return entries.stream()
                .filter(entry -> entry.after() == after && entry.type().equals(type))
                .toList();
    }

    List<Entry> of(String owner, String type) {
        return entries.stream()
                .filter(entry -> entry.after()
                        && entry.owner().equals(owner)
                        && entry.type().getName().equals(type))
                .toList();
    }

    /** Adds these and takes away what the predicate on the owner's id names, in one step. */
    public synchronized void change(List<Entry> add, Predicate<String> removeOwner) {
        List<Entry> now = new ArrayList<>(entries);
        now.removeIf(entry -> removeOwner.test(entry.owner()));
        now.addAll(add);
        entries = List.copyOf(now);
    }
}
