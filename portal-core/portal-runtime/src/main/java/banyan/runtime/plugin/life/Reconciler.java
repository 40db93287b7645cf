package banyan.runtime.plugin.life;

import banyan.runtime.data.Transactions;
import banyan.runtime.job.JobRunner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes this node as it should be. A plugin that cannot be as it should stays as it is, or falls back to the last version
 * that served; the others and the core go on.
 */
@ApplicationScoped
public class Reconciler {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciler.class);

    @Inject
    Running running;

    @Inject
    DesiredStore desired;

    @Inject
    ArtifactStore artifacts;

    @Inject
    NodeStore nodes;

    @Inject
    JobRunner jobs;

    @Inject
    Transactions transactions;

    /** Archives that failed on this node since it started; they are not tried again until something is changed. */
    private final Map<String, Long> failed = new HashMap<>();

    /** Does something that changes both this node and the desired state; nobody reconciles in between. */
    synchronized void exclusively(Runnable work) {
        work.run();
    }

    /** Starts, replaces and stops what differs from the desired state. */
    public synchronized void reconcile() {
        Map<String, Desired> wanted = transactions.inNew(desired::all);
        for (Artifact artifact : Order.sorted(wanted.values().stream()
                .filter(Desired::enabled)
                .map(Desired::artifact)
                .toList())) {
            Desired want = Objects.requireNonNull(wanted.get(artifact.plugin()));
            Optional<Artifact> now = serving(artifact.plugin());
            if (now.filter(n -> n.id().equals(artifact.id())).isEmpty()
                    && !Objects.equals(failed.get(artifact.plugin()), want.revision())) {
                start(want);
            }
        }
        for (String plugin : running.serving().keySet()) {
            Desired want = wanted.get(plugin);
            if (want == null || !want.enabled()) {
                stop(plugin, want);
            }
        }
    }

    /** The node stops: every plugin gives back what it has. */
    synchronized void stopAll() {
        running.change(List.of(), List.copyOf(running.serving().keySet()), Progress.SILENT);
    }

    private Optional<Artifact> serving(String plugin) {
        return Optional.ofNullable(running.serving().get(plugin)).map(Running.Serving::artifact);
    }

    private void start(Desired want) {
        String plugin = want.plugin();
        try {
            apply(want.artifact(), Progress.SILENT);
            failed.remove(plugin);
        } catch (RuntimeException e) {
            failed.put(plugin, want.revision());
            String reason = e instanceof StepFailed step ? step.reason() : String.valueOf(e.getMessage());
            LOG.warn(
                    "{} {} does not run on this node: {}",
                    plugin,
                    want.artifact().version(),
                    reason);
            if (serving(plugin).isPresent()) {
                say(plugin, NodeStore.State.FELL_BACK, reason);
            } else {
                fallBack(want, reason);
            }
        }
    }

    /** The wanted version did not start and none serves: the last one that served here or elsewhere. */
    private void fallBack(Desired want, String reason) {
        List<Artifact> earlier = transactions.inNew(() -> artifacts.of(want.plugin())).stream()
                .filter(a -> a.servedAt().isPresent()
                        && !a.id().equals(want.artifact().id()))
                .sorted(java.util.Comparator.comparing(
                                (Artifact a) -> a.servedAt().orElseThrow())
                        .reversed())
                .limit(ArtifactStore.KEPT)
                .toList();
        for (Artifact artifact : earlier) {
            try {
                apply(artifact, Progress.SILENT);
                say(want.plugin(), NodeStore.State.FELL_BACK, reason);
                return;
            } catch (RuntimeException e) {
                LOG.warn("{} {} does not run either", artifact.plugin(), artifact.version(), e);
            }
        }
        transactions.inNew(() -> {
            nodes.say(want.plugin(), want.artifact().version(), NodeStore.State.FAILED, reason, 0);
            return want;
        });
    }

    /** Puts one archive in the place of what serves, together with everyone who depends on it. */
    public synchronized Duration apply(Artifact artifact, Progress progress) {
        Map<String, Artifact> after = servingArtifacts();
        after.put(artifact.plugin(), artifact);
        Order.check(after.values());
        Set<String> again = new LinkedHashSet<>(Order.dependents(artifact.plugin(), after.values()));
        again.add(artifact.plugin());
        Duration hold = running.change(chosen(after.values(), again), List.of(), progress);
        again.forEach(plugin -> say(plugin, NodeStore.State.RUNNING, ""));
        return hold;
    }

    /** Stops one plugin; who can do without it starts anew, so that nothing of it is kept. */
    public synchronized Duration stop(String plugin, Progress progress) {
        Map<String, Artifact> after = servingArtifacts();
        after.remove(plugin);
        Order.check(after.values());
        Duration hold = running.change(
                chosen(after.values(), Order.dependents(plugin, after.values())), List.of(plugin), progress);
        jobs.forget(plugin);
        return hold;
    }

    private void stop(String plugin, @org.jspecify.annotations.Nullable Desired want) {
        try {
            stop(plugin, Progress.SILENT);
            transactions.inNew(() -> {
                if (want == null) {
                    nodes.forget(plugin);
                } else {
                    nodes.say(plugin, want.artifact().version(), NodeStore.State.STOPPED, "", 0);
                }
                return plugin;
            });
        } catch (RuntimeException e) {
            LOG.warn("{} could not be stopped on this node", plugin, e);
        }
    }

    /** The plugin is gone from this node: nothing speaks of it any more. */
    synchronized void forget(String plugin) {
        failed.remove(plugin);
        transactions.inNew(() -> {
            nodes.forget(plugin);
            return plugin;
        });
    }

    private Map<String, Artifact> servingArtifacts() {
        Map<String, Artifact> all = new TreeMap<>();
        running.serving().forEach((id, serving) -> all.put(id, serving.artifact()));
        return all;
    }

    private static List<Artifact> chosen(Collection<Artifact> all, Set<String> plugins) {
        List<Artifact> chosen = new ArrayList<>(Order.sorted(all));
        chosen.removeIf(artifact -> !plugins.contains(artifact.plugin()));
        return chosen;
    }

    private void say(String plugin, NodeStore.State state, String reason) {
        Running.Serving serving = running.serving().get(plugin);
        if (serving != null) {
            transactions.inNew(() -> {
                nodes.say(plugin, serving.artifact().version(), state, reason, serving.checkMillis());
                return plugin;
            });
        }
    }
}
