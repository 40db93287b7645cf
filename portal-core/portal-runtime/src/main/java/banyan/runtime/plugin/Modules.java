package banyan.runtime.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Every module and every permission that exists at this moment, of the core and of the plugins that run.
 *
 * <p>Readers never wait: a change replaces the whole picture at once.
 */
@ApplicationScoped
public class Modules {

    private record Picture(Map<String, ModuleEntry> modules, Map<String, PermissionEntry> permissions, long version) {}

    private volatile Picture picture = new Picture(Map.of(), Map.of(), 0);

    public Collection<ModuleEntry> all() {
        return picture.modules.values();
    }

    public Optional<ModuleEntry> find(String id) {
        return Optional.ofNullable(picture.modules.get(id));
    }

    /** The permissions of all modules, and those of the core that belong to none. */
    public Collection<PermissionEntry> permissions() {
        return picture.permissions.values();
    }

    /** Counts up with each change, for caches of what was computed from here. */
    public long version() {
        return picture.version;
    }

    /** Adds these and takes away what the predicate on the owner's id names, in one step. */
    public synchronized void change(
            Collection<ModuleEntry> add, Collection<PermissionEntry> loose, Predicate<String> removeOwner) {
        Map<String, ModuleEntry> modules = new TreeMap<>();
        Map<String, PermissionEntry> permissions = new TreeMap<>();
        picture.modules.values().stream()
                .filter(m -> !removeOwner.test(m.owner().id()))
                .forEach(m -> modules.put(m.id(), m));
        picture.permissions.values().stream()
                .filter(p -> !removeOwner.test(p.owner()))
                .forEach(p -> permissions.put(p.key(), p));
        for (ModuleEntry entry : add) {
            ModuleEntry other = modules.put(entry.id(), entry);
            if (other != null) {
                throw new IllegalArgumentException("The module " + entry.id() + " of "
                        + entry.owner().id() + " is offered by " + other.owner().id() + " already");
            }
        }
        Stream.concat(add.stream().flatMap(Modules::permissionsOf), loose.stream())
                .forEach(p -> permissions.put(p.key(), p));
        picture = new Picture(modules, permissions, picture.version + 1);
    }

    private static Stream<PermissionEntry> permissionsOf(ModuleEntry entry) {
        return entry.permissions().stream()
                .map(permission -> PermissionEntry.of(permission, entry.owner().id()));
    }

    /** The modules of one owner, by name. */
    public List<ModuleEntry> of(String owner) {
        return all().stream()
                .filter(m -> m.owner().id().equals(owner))
                .sorted(Comparator.comparing(ModuleEntry::id))
                .toList();
    }
}
