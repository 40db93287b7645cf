package banyan.runtime.plugin.life;

import banyan.api.usecase.Permission;
import banyan.runtime.core.CoreClosing;
import banyan.runtime.core.CoreOpened;
import banyan.runtime.core.CoreRegistry;
import banyan.runtime.data.Threads;
import banyan.runtime.news.News;
import banyan.runtime.plugin.Modules;
import banyan.runtime.plugin.PermissionEntry;
import banyan.runtime.socket.PersonalDataSource;
import banyan.runtime.usecase.Owner;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the plugins of this node, follows what is wanted while it runs, and stops them. In safe mode it starts none. */
@ApplicationScoped
public class Host {

    private static final Logger LOG = LoggerFactory.getLogger(Host.class);
    private static final int SWEEP_SECONDS = 20;

    private final Semaphore wake = new Semaphore(0);
    private volatile boolean following;

    @Inject
    CoreRegistry core;

    @Inject
    Modules modules;

    @Inject
    PersonalDataSource personalData;

    @Inject
    Bundled bundled;

    @Inject
    Reconciler reconciler;

    @Inject
    News news;

    @Inject
    Threads threads;

    public static boolean isSafeMode() {
        return Boolean.getBoolean("banyan.safemode");
    }

    void start(@Observes @Priority(2_000) CoreOpened opened) {
        modules.change(
                core.modules(), core.permissions().stream().map(Host::entry).toList(), Owner.CORE::equals);
        personalData.change(
                core.personalData().stream()
                        .map(data -> new PersonalDataSource.Entry(Owner.CORE, data))
                        .toList(),
                Owner.CORE::equals);
        if (isSafeMode()) {
            LOG.warn("Safe mode: no plugin is started");
            return;
        }
        try {
            bundled.take();
            reconciler.reconcile();
        } catch (RuntimeException e) {
            LOG.error("Plugins could not be started; the core runs without them", e);
        }
        following = true;
        news.listen(DesiredStore.TOPIC, word -> wake.release());
        threads.named("banyan-follow").newThread(this::follow).start();
    }

    private static PermissionEntry entry(Permission permission) {
        return PermissionEntry.of(permission, Owner.CORE);
    }

    /** On news at once, and now and then in case a word was lost. */
    private void follow() {
        while (following) {
            try {
                wake.tryAcquire(SWEEP_SECONDS, TimeUnit.SECONDS);
                wake.drainPermits();
                if (following) {
                    reconciler.reconcile();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("This node could not be made as it should be; it is tried again", e);
            }
        }
    }

    void stop(@Observes @Priority(1_000) CoreClosing closing) {
        following = false;
        wake.release();
        reconciler.stopAll();
    }
}
