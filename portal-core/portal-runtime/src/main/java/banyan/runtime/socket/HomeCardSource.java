package banyan.runtime.socket;

import banyan.api.people.Viewer;
import banyan.api.socket.HomeCard;
import banyan.api.socket.HomeCards;
import banyan.runtime.plugin.Gates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The cards that modules put on a group's home. */
@ApplicationScoped
public class HomeCardSource {

    private static final Logger LOG = LoggerFactory.getLogger(HomeCardSource.class);

    /** Cards as registered. */
    public record Entry(String owner, String module, HomeCards cards) {}

    /** A card and the module that shows it. */
    public record Shown(String module, HomeCard card) {}

    private volatile List<Entry> entries = List.of();

    @Inject
    Gates gates;

    /** The cards for this viewer in their group, of the modules that are on; a card that fails is left out. */
    public List<Shown> cardsFor(Viewer viewer, Set<String> modulesOn) {
        List<Shown> all = new ArrayList<>();
        entries.stream()
                .filter(entry -> modulesOn.contains(entry.module()))
                .map(entry -> List.of(entry.owner(), entry.module()))
                .distinct()
                .forEach(place -> add(all, place.get(0), place.get(1), viewer));
        return all;
    }

    private void add(List<Shown> all, String owner, String module, Viewer viewer) {
        try (var pass = gates.of(owner).enter()) {
            // Looked up inside: what was found before the gate may be of the version that has just left.
            for (Entry entry : entries) {
                if (entry.owner().equals(owner) && entry.module().equals(module)) {
                    entry.cards().cardsFor(viewer).forEach(card -> all.add(new Shown(module, card)));
                }
            }
        } catch (RuntimeException e) {
            LOG.warn("The home card of the module {} failed and is left out", module, e);
        }
    }

    public synchronized void change(List<Entry> add, Predicate<String> removeOwner) {
        List<Entry> now = new ArrayList<>(entries);
        now.removeIf(entry -> removeOwner.test(entry.owner()));
        now.addAll(add);
        entries = List.copyOf(now);
    }
}
