package banyan.runtime.doctor;

import banyan.runtime.usecase.Owner;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What plugins can prove about their data, on this node at this moment. */
@ApplicationScoped
public class PluginChecks {

    /** One check of a module. */
    public record Entry(Owner owner, String module, String name, banyan.api.socket.Check check) {
        Key key() {
            return new Key(owner.id(), module, name);
        }

        String nameKey() {
            return module + ".doctor." + name;
        }
    }

    /** Names a check across the generations of its plugin. */
    record Key(String owner, String module, String name) {}

    private volatile List<Entry> entries = List.of();

    List<Key> all() {
        return entries.stream().map(Entry::key).toList();
    }

    /** The check as it is now; empty when its plugin has left. Ask behind the plugin's gate. */
    Optional<Entry> find(Key key) {
        return entries.stream().filter(entry -> entry.key().equals(key)).findAny();
    }

    /** Adds these and takes away what the predicate on the owner's id names, in one step. */
    public synchronized void change(List<Entry> add, Predicate<String> removeOwner) {
        List<Entry> now = new ArrayList<>(entries);
        now.removeIf(entry -> removeOwner.test(entry.owner().id()));
        now.addAll(add);
        entries = List.copyOf(now);
    }
}
