package banyan.runtime.plugin.life;

import banyan.api.usecase.Refusal;
import banyan.runtime.core.CoreClosing;
import banyan.runtime.data.Sql;
import banyan.runtime.data.Threads;
import banyan.runtime.data.Transactions;
import banyan.runtime.plugin.data.PluginSchema;
import banyan.runtime.search.SearchEntries;
import banyan.runtime.text.CoreWords;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries changes out, one after the other on this node and one at a time in the cluster. This node goes first: only when
 * the change has worked here does it become what all nodes should be.
 */
@ApplicationScoped
public class Changes {

    private static final Logger LOG = LoggerFactory.getLogger(Changes.class);
    private static final Duration TURN = Duration.ofSeconds(120);
    private static final int OTHERS_SECONDS = 15;

    private @Nullable ExecutorService executor;

    @Resource
    TransactionSynchronizationRegistry synchronizations;

    @Inject
    Threads threads;

    @Inject
    Transactions transactions;

    @Inject
    Sql sql;

    @Inject
    ChangeStore store;

    @Inject
    DesiredStore desired;

    @Inject
    SearchEntries search;

    @Inject
    ArtifactStore artifacts;

    @Inject
    Reconciler reconciler;

    @Inject
    CoreWords words;

    /** Carries a change out once the transaction that asked for it is committed. */
    public void afterCommit(UUID change, Locale locale) {
        synchronizations.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Nothing to do before.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    executor().execute(() -> run(change, locale));
                }
            }
        });
    }

    private synchronized ExecutorService executor() {
        if (executor == null) {
            executor = Executors.newSingleThreadExecutor(threads.named("banyan-plugins"));
        }
        return executor;
    }

    synchronized void stop(@Observes CoreClosing closing) {
        if (executor != null) {
            executor.shutdownNow();
        }
    }

    private void run(UUID id, Locale locale) {
        Change change = transactions.inNew(() -> store.find(id)).orElseThrow();
        try (ClusterLock lock = ClusterLock.take(TURN)) {
            store.begin(id);
            // Until it is committed, the desired state still names the old version: nobody may follow it meanwhile.
            reconciler.exclusively(() -> carryOut(change, store.progressOf(id)));
            LOG.info("{} of the plugin {} is done", change.action(), change.plugin());
        } catch (StepFailed e) {
            store.failed(id, change.plugin(), e.step(), e.code(), e.reason(locale, words));
        } catch (Refusal e) {
            store.failed(id, change.plugin(), Step.INSPECT, e.code(), StepFailed.sentence(e, locale, words));
        } catch (RuntimeException e) {
            LOG.warn("{} of the plugin {} broke", change.action(), change.plugin(), e);
            store.failed(id, change.plugin(), Step.INSPECT, "Broken", String.valueOf(e));
            reconciler.reconcile();
        }
    }

    private void carryOut(Change change, Progress progress) {
        switch (change.action()) {
            case INSTALL, UPGRADE, DOWNGRADE, REPAIR, ENABLE -> start(change, progress);
            case DISABLE -> disable(change, progress);
            case REMOVE, PURGE -> remove(change, progress);
        }
    }

    private void start(Change change, Progress progress) {
        UUID wanted = change.artifact().orElseThrow();
        Artifact artifact = transactions
                .inNew(() -> artifacts.find(wanted))
                .orElseThrow(() -> Refusal.notFound("plugins", "upload", wanted));
        Duration hold = reconciler.apply(artifact, progress);
        transactions.inNew(() -> {
            desired.want(artifact, true);
            artifacts.prune();
            store.done(change.id(), hold);
            return artifact;
        });
    }

    private void disable(Change change, Progress progress) {
        Artifact artifact = transactions
                .inNew(() -> desired.find(change.plugin()))
                .orElseThrow(() -> Refusal.notFound("plugins", "plugin", change.plugin()))
                .artifact();
        Duration hold = reconciler.stop(change.plugin(), progress);
        transactions.inNew(() -> {
            desired.want(artifact, false);
            store.done(change.id(), hold);
            return artifact;
        });
        reconciler.reconcile();
    }

    private void remove(Change change, Progress progress) {
        Duration hold = reconciler.stop(change.plugin(), progress);
        transactions.inNew(() -> {
            desired.unwant(change.plugin());
            return change;
        });
        reconciler.forget(change.plugin());
        if (change.action() == Change.Action.PURGE) {
            awaitOtherNodes(change.plugin());
            new PluginSchema(change.plugin(), java.nio.file.Path.of("")).drop();
        }
        transactions.inNew(() -> {
            if (change.action() == Change.Action.PURGE) {
                search.forget(change.plugin());
            }
            artifacts.remove(change.plugin());
            store.done(change.id(), hold);
            return change;
        });
    }

    /** The tables go only when no node uses them, or when those that do have had their time. */
    private void awaitOtherNodes(String plugin) {
        for (int tries = 0; tries < OTHERS_SECONDS * 2; tries++) {
            Optional<Integer> left = transactions.inNew(() -> sql.one(
                    "select count(*) from core.plugin_node where plugin = ? and checked_at > now() - interval '5 minutes'",
                    row -> row.getInt(1),
                    plugin));
            if (Objects.equals(left.orElse(0), 0)) {
                return;
            }
            try {
                Thread.sleep(500);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
