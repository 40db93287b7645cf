package banyan.runtime.plugin.life;

import banyan.api.usecase.Refusal;
import banyan.runtime.plugin.archive.Facts;
import banyan.runtime.plugin.archive.Versions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who depends on whom. Plugins never see each other's classes; a dependency is about order and presence. */
public final class Order {

    private Order() {}

    /**
     * Checks what a set of plugins needs of each other.
     *
     * @throws Refusal with the names of what is missing or does not fit
     */
    public static void check(Collection<Artifact> running) {
        Map<String, Artifact> byId = byId(running);
        for (Artifact artifact : running) {
            for (Facts.Dependency dependency : artifact.facts().dependencies()) {
                @Nullable Artifact other = byId.get(dependency.plugin());
                if (other == null && !dependency.optional()) {
                    throw Refusal.rule("plugins", "NeedsPlugin", artifact.plugin(), dependency.toString());
                }
                if (other != null && !Versions.fits(other.version(), dependency.range())) {
                    throw Refusal.rule(
                            "plugins",
                            "NeedsOtherVersion",
                            artifact.plugin(),
                            artifact.version(),
                            dependency.toString(),
                            other.version());
                }
            }
        }
        sorted(running);
    }

    /** What others need before them stands before them; a circle is refused. */
    static List<Artifact> sorted(Collection<Artifact> artifacts) {
        Map<String, Artifact> byId = byId(artifacts);
        List<Artifact> sorted = new ArrayList<>();
        Set<String> done = new LinkedHashSet<>();
        byId.values().stream()
                .sorted(java.util.Comparator.comparing(Artifact::plugin))
                .forEach(artifact -> visit(artifact, byId, done, new LinkedHashSet<>(), sorted));
        return sorted;
    }

    private static void visit(
            Artifact artifact, Map<String, Artifact> byId, Set<String> done, Set<String> way, List<Artifact> sorted) {
        if (done.contains(artifact.plugin())) {
            return;
        }
        if (!way.add(artifact.plugin())) {
            throw Refusal.rule("plugins", "DependencyCircle", String.join(" → ", way));
        }
        for (Facts.Dependency dependency : artifact.facts().dependencies()) {
            @Nullable Artifact other = byId.get(dependency.plugin());
            if (other != null) {
                visit(other, byId, done, way, sorted);
            }
        }
        way.remove(artifact.plugin());
        done.add(artifact.plugin());
        sorted.add(artifact);
    }

    /** Everyone among these who depends on the plugin, directly or through others; they start anew with it. */
    public static Set<String> dependents(String plugin, Collection<Artifact> running) {
        Set<String> found = new LinkedHashSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (Artifact artifact : running) {
                boolean depends = artifact.facts().dependencies().stream()
                        .anyMatch(d -> d.plugin().equals(plugin) || found.contains(d.plugin()));
                more |= depends && !artifact.plugin().equals(plugin) && found.add(artifact.plugin());
            }
        }
        return found;
    }

    private static Map<String, Artifact> byId(Collection<Artifact> artifacts) {
        Map<String, Artifact> byId = new HashMap<>();
        artifacts.forEach(artifact -> byId.put(artifact.plugin(), artifact));
        return byId;
    }
}
