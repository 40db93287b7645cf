package banyan.runtime.permission;

import banyan.api.group.GroupRef;
import banyan.api.usecase.Role;
import banyan.runtime.data.Transactions;
import banyan.runtime.news.News;
import banyan.runtime.plugin.Modules;
import banyan.runtime.plugin.PermissionEntry;
import banyan.runtime.usecase.PermissionMatrix;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The matrix in memory. It is made anew when a module comes or goes, and when a decision changed: a word of the news says
 * so at once, and once a second the version in the database is compared in case a word was lost.
 */
@ApplicationScoped
public class Matrix implements PermissionMatrix {

    static final String TOPIC = "permissions";

    private static final long LOOK_AFTER_NANOS = 1_000_000_000L;

    @Inject
    Modules modules;

    @Inject
    GrantStore grants;

    @Inject
    Transactions transactions;

    @Inject
    Instance<News> news;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    private volatile @Nullable Picture picture;
    private volatile boolean stale = true;

    /** Everything that the answers depend on, and the answers given so far. */
    private record Picture(
            long modulesVersion,
            int grantsVersion,
            long lookedAt,
            GrantStore.Decided decided,
            Map<Place, Set<String>> answers) {

        Picture lookedAgain(long now) {
            return new Picture(modulesVersion, grantsVersion, now, decided, answers);
        }
    }

    private record Place(Role role, Optional<GroupRef> group) {}

    @PostConstruct
    void listen() {
        if (news.isResolvable()) {
            news.get().listen(TOPIC, word -> stale = true);
        }
    }

    @Override
    public Set<String> held(Set<Role> roles, Optional<GroupRef> group) {
        Picture now = current();
        Optional<GroupRef> place = now.decided().in(group).isEmpty() ? Optional.empty() : group;
        Set<String> all = new HashSet<>();
        roles.forEach(role ->
                all.addAll(now.answers().computeIfAbsent(new Place(role, place), p -> heldBy(p, now.decided()))));
        return all;
    }

    private Set<String> heldBy(Place place, GrantStore.Decided decided) {
        Map<String, Map<Role, Boolean>> portal = decided.in(Optional.empty());
        Map<String, Map<Role, Boolean>> group = place.group().isPresent() ? decided.in(place.group()) : Map.of();
        Set<String> held = new HashSet<>();
        for (PermissionEntry permission : modules.permissions()) {
            String key = permission.key();
            if (Holders.cell(
                            permission,
                            place.role(),
                            portal.getOrDefault(key, Map.of()),
                            group.getOrDefault(key, Map.of()))
                    .held()) {
                held.add(key);
            }
        }
        return Set.copyOf(held);
    }

    /** What was decided, as this node knows it. */
    GrantStore.Decided decided() {
        return current().decided();
    }

    private Picture current() {
        Picture known = picture;
        long now = System.nanoTime();
        boolean fresh = known != null && !stale && now - known.lookedAt() < LOOK_AFTER_NANOS;
        if (known != null && fresh && known.modulesVersion() == modules.version()) {
            return known;
        }
        stale = false;
        Picture next = transactions.inNew(() -> look(known, now));
        picture = next;
        return next;
    }

    private Picture look(@Nullable Picture known, long now) {
        int version = grants.version();
        if (known != null && known.grantsVersion() == version && known.modulesVersion() == modules.version()) {
            return known.lookedAgain(now);
        }
        return new Picture(modules.version(), version, now, grants.all(), new ConcurrentHashMap<>());
    }

    /** A decision was made in this transaction: every node looks again once it is committed, this one at once. */
    void changed() {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Nothing to do before: until the commit the old answers are right.
            }

            @Override
            public void afterCompletion(int status) {
                stale = true;
            }
        });
        if (news.isResolvable()) {
            news.get().tell(TOPIC, "");
        }
    }
}
