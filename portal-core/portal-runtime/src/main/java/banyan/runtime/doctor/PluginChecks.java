package banyan.runtime.doctor;

import banyan.runtime.usecase.Owner;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What plugins can prove about their data, on this node at this moment. */
@ApplicationScoped
public class PluginChecks {

    /** One check of a module. */
    public record Entry(Owner owner, String module, String name, banyan.api.socket.Check check) {
        String nameKey() {
            return module + ".doctor." + name;
        }
    }

    private volatile List<Entry> entries = List.of();

    List<Entry> all() {
        return entries;
    }

    /** Adds these and takes away what the predicate on the owner's id names, in one step. */
    public synchronized void change(List<Entry> add, Predicate<String> removeOwner) {
        List<Entry> now = new ArrayList<>(entries);
        now.removeIf(entry -> removeOwner.test(entry.owner().id()));
        now.addAll(add);
        entries = List.copyOf(now);
    }
}
