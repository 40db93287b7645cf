package banyan.runtime.plugin.life;

import banyan.api.plugin.PortalPlugin;
import banyan.runtime.data.Threads;
import banyan.runtime.data.Transactions;
import banyan.runtime.json.JsonCodec;
import banyan.runtime.page.PageSpace;
import banyan.runtime.plugin.PluginClasses;
import banyan.runtime.plugin.archive.Archive;
import banyan.runtime.plugin.data.PluginData;
import banyan.runtime.plugin.data.PluginSchema;
import banyan.runtime.text.Words;
import banyan.runtime.usecase.Owner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a generation of a plugin and takes it apart again. What it makes is not seen by any request: it joins the
 * registries only by {@link Swap}.
 */
@ApplicationScoped
class Workshop {

    private static final Logger LOG = LoggerFactory.getLogger(Workshop.class);
    private static final int CHECK_SECONDS = 10;

    private final AtomicLong numbers = new AtomicLong();

    @Inject
    ArtifactStore artifacts;

    @Inject
    Folders folders;

    @Inject
    Services services;

    @Inject
    PageSpace pages;

    @Inject
    Transactions transactions;

    @Inject
    Threads threads;

    @Inject
    LoaderWatch watch;

    /** Stages, migrates, starts and checks; whatever fails leaves nothing behind but migrations that were committed. */
    Generation make(Artifact artifact, Progress progress) {
        Path folder = step(artifact, Step.STAGE, progress, () -> stage(artifact));
        try {
            step(artifact, Step.MIGRATE, progress, () -> {
                new PluginSchema(artifact.plugin(), folder).migrate();
                return folder;
            });
            Generation started = step(artifact, Step.START, progress, () -> start(artifact, folder));
            try {
                int millis = step(artifact, Step.CHECK, progress, () -> check(started));
                return started.checked(millis);
            } catch (StepFailed e) {
                close(started);
                throw e;
            }
        } catch (StepFailed e) {
            folders.delete(folder);
            throw e;
        }
    }

    private interface Work<T> {
        T run() throws Exception;
    }

    private static <T> T step(Artifact artifact, Step step, Progress progress, Work<T> work) {
        progress.at(artifact.plugin(), step, false);
        try {
            T answer = work.run();
            progress.at(artifact.plugin(), step, true);
            return answer;
        } catch (Exception | LinkageError | StackOverflowError e) {
            LOG.warn("{} {} failed at {}", artifact.plugin(), artifact.version(), step, e);
            throw StepFailed.of(artifact.plugin(), step, e);
        }
    }

    private Path stage(Artifact artifact) throws IOException {
        Path box = folders.fresh(artifact.plugin() + "-archive");
        Path archive = box.resolve("plugin.zip");
        Path folder = folders.fresh(artifact.plugin() + "-" + artifact.version());
        try {
            artifacts.copy(artifact, archive);
            Archive.unpack(archive, artifact.facts(), folder, artifact.fileName());
            return folder;
        } catch (IOException | RuntimeException e) {
            folders.delete(folder);
            throw e;
        } finally {
            folders.delete(box);
        }
    }

    private Generation start(Artifact artifact, Path folder) throws Exception {
        ClassLoader portal = Workshop.class.getClassLoader();
        long number = numbers.incrementAndGet();
        PluginClasses loader = new PluginClasses(artifact.plugin(), number, Archive.places(folder), portal);
        Owner owner = owner(artifact, number, loader, portal);
        PluginData data =
                new PluginData(artifact.plugin(), number, services.ids(), services.transactions(), services.memory());
        PluginCore core = new PluginCore(owner, data, services);
        Collector collector = new Collector(owner);
        try {
            Contributed offered = contribute(artifact, loader, collector, core);
            data.open(offered.entities(), loader, folder, services.source(), owner.validation());
            pages.open(owner, loader);
            return new Generation(artifact, owner, loader, data, offered, folder, 0);
        } catch (Exception | LinkageError e) {
            release(owner, data, loader, artifact.version());
            throw e;
        }
    }

    private static Owner owner(Artifact artifact, long number, PluginClasses loader, ClassLoader portal)
            throws IOException {
        try {
            return new Owner(
                    artifact.plugin(),
                    number,
                    new JsonCodec(loader),
                    Validation.of(portal),
                    Words.of(loader, "messages"));
        } catch (RuntimeException e) {
            loader.close();
            throw e;
        }
    }

    private static Contributed contribute(Artifact artifact, PluginClasses loader, Collector collector, PluginCore core)
            throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader); // for libraries of the plugin that look for their own files
        try {
            PortalPlugin plugin =
                    (PortalPlugin) loader.loadClass(artifact.facts().mainClass())
                            .getConstructor()
                            .newInstance();
            plugin.contribute(collector, core);
        } finally {
            thread.setContextClassLoader(before);
        }
        Contributed offered = collector.contributed();
        core.declared(offered.modules());
        offered.pages().forEach(page -> {
            if (loader.getResource("pages/" + page.name() + ".xhtml") == null) {
                throw new IllegalArgumentException("The page pages/" + page.name() + ".xhtml is not in the archive");
            }
        });
        return offered;
    }

    /** Thrown when a check has passed, so that whatever it wrote is rolled back. */
    private static final class Passed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Passed() {
            super("passed", null, false, false);
        }
    }

    private int check(Generation generation) throws Exception {
        long start = System.nanoTime();
        ExecutorService one = Executors.newSingleThreadExecutor(threads.named("banyan-check"));
        try {
            one.submit(() -> transactions.inNew(() -> {
                        runChecks(generation);
                        throw new Passed();
                    }))
                    .get(CHECK_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!isPassed(e)) {
                throw e.getCause() instanceof Exception cause ? cause : e;
            }
        } catch (TimeoutException e) {
            throw new StepFailed(
                    generation.plugin(),
                    Step.CHECK,
                    "CheckTooSlow",
                    "The health check did not answer in " + CHECK_SECONDS + " seconds",
                    e);
        } finally {
            one.shutdownNow();
        }
        return (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private static boolean isPassed(Throwable e) {
        return e instanceof Passed || (e.getCause() != null && isPassed(e.getCause()));
    }

    /** Every entity can be read, and what the plugin itself wants to prove. */
    private static void runChecks(Generation generation) {
        List<Class<?>> entities = generation.offered().entities().stream()
                .filter(type -> type.isAnnotationPresent(Entity.class))
                .toList();
        for (Class<?> entity : entities) {
            generation
                    .data()
                    .em()
                    .createQuery("select e from " + entity.getSimpleName() + " e", entity)
                    .setMaxResults(1)
                    .getResultList();
        }
        generation.offered().checks().forEach(check -> {
            try {
                check.check();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException("The health check failed", e);
            }
        });
    }

    /** Takes a generation apart once no call is inside. */
    void close(Generation generation) {
        release(
                generation.owner(),
                generation.data(),
                generation.loader(),
                generation.artifact().version());
        folders.delete(generation.folder());
    }

    private void release(Owner owner, PluginData data, PluginClasses loader, String version) {
        quietly(() -> pages.forget(owner.id(), owner.generation()));
        quietly(data::close);
        quietly(owner.validation()::close);
        quietly(() -> ResourceBundle.clearCache(loader));
        quietly(() -> java.beans.Introspector.flushCaches());
        quietly(RecordMethods::forgetLast);
        quietly(() -> {
            try {
                loader.close();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        watch.closed(loader, version);
    }

    /** One thing that cannot be given back must not keep the others. */
    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn("A part of a plugin could not be given back", e);
        }
    }
}
