package banyan.runtime.socket;

import banyan.api.socket.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Everyone who keeps data about people. Callers enter the owner's gate themselves. */
@ApplicationScoped
public class PersonalDataSource {

    /** One owner's data about people. */
    public record Entry(String owner, PersonalData data) {}

    private volatile List<Entry> entries = List.of();

    public List<Entry> all() {
        return entries;
    }

    public synchronized void change(List<Entry> add, Predicate<String> removeOwner) {
        List<Entry> now = new ArrayList<>(entries);
        now.removeIf(entry -> removeOwner.test(entry.owner()));
        now.addAll(add);
        entries = List.copyOf(now);
    }
}
