package banyan.runtime.plugin.admin;

import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.usecase.Done;
import banyan.api.usecase.Refusal;
import banyan.api.value.Slice;
import banyan.runtime.core.CoreContributions;
import banyan.runtime.core.CoreModule;
import banyan.runtime.outbox.DeadLetters;
import banyan.runtime.plugin.archive.Archive;
import banyan.runtime.plugin.archive.Facts;
import banyan.runtime.plugin.life.Artifact;
import banyan.runtime.plugin.life.ArtifactStore;
import banyan.runtime.plugin.life.Change;
import banyan.runtime.plugin.life.ChangeStore;
import banyan.runtime.plugin.life.Changes;
import banyan.runtime.plugin.life.Desired;
import banyan.runtime.plugin.life.DesiredStore;
import banyan.runtime.plugin.life.Folders;
import banyan.runtime.plugin.life.Host;
import banyan.runtime.plugin.life.LoaderWatch;
import banyan.runtime.plugin.life.NodeStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The use cases of plugin administration. */
@ApplicationScoped
public class PluginAdmin implements CoreModule {

    private static final int PAGE = 30;

    @Inject
    ArtifactStore artifacts;

    @Inject
    DesiredStore desired;

    @Inject
    ChangeStore store;

    @Inject
    Changes changes;

    @Inject
    NodeStore nodes;

    @Inject
    LoaderWatch loaders;

    @Inject
    DeadLetters letters;

    @Inject
    Planner planner;

    @Inject
    PluginLists lists;

    @Inject
    Folders folders;

    @Override
    public void contribute(CoreContributions to) {
        to.permissions(PluginPermission.values());
        to.handle(Plugins.class, (ask, by) -> lists.all());
        to.handle(UploadPlugin.class, this::upload);
        to.handle(UploadOf.class, (ask, by) -> lists.version(ask.upload()));
        to.handle(PlanPlugin.class, (ask, by) -> planner.plan(uploaded(ask.plugin(), ask.upload()), by.locale()));
        to.handle(InstallPlugin.class, this::install);
        to.handle(EnablePlugin.class, this::enable);
        to.handle(DisablePlugin.class, this::disable);
        to.handle(RemovePlugin.class, this::remove);
        to.handle(FallBack.class, this::fallBack);
        to.handle(PluginVersions.class, (ask, by) -> lists.versions(ask.plugin()));
        to.handle(
                RemovalPreview.class,
                (ask, by) -> lists.loss(wanted(ask.plugin()).plugin()));
        to.handle(ChangeOf.class, (ask, by) -> store.find(ask.change())
                .orElseThrow(() -> Refusal.notFound("plugins", "change", ask.change())));
        to.handle(
                PluginHistory.class,
                (ask, by) -> Slice.of(store.list(ask.plugin(), ask.after(), PAGE + 1), PAGE, c -> c.id().toString()));
        to.handle(PluginNodes.class, (ask, by) -> nodes.all());
        to.handle(PluginLoaders.class, (ask, by) -> count(ask));
        to.handle(
                Undelivered.class,
                (ask, by) -> Slice.of(letters.list(ask.after(), PAGE + 1), PAGE, l -> l.id().toString()));
        to.handle(Redeliver.class, (ask, by) -> {
            letters.retry(ask.letter());
            return Done.DONE;
        });
    }

    private PluginLoaders.Count count(PluginLoaders ask) {
        List<LoaderWatch.Left> left = loaders.left(ask.collect().orElse(false));
        return new PluginLoaders.Count(left.size(), left);
    }

    private UploadPlugin.Kept upload(UploadPlugin ask, Viewer by) {
        String name = ask.name().orElse("plugin.zip");
        Facts facts = Archive.inspect(ask.content().file(), name);
        tryOut(ask, facts, name);
        Artifact kept = artifacts.keep(
                ask.content().file(),
                facts,
                ask.content().sha256(),
                name,
                Artifact.Origin.UPLOADED,
                by.person().map(PersonRef::value),
                by.name());
        return new UploadPlugin.Kept(
                kept.id(),
                kept.plugin(),
                kept.version(),
                kept.sha256(),
                kept.size(),
                kept.facts().entries(),
                planner.action(kept));
    }

    /** Its content may break what its table promises: that shows only when it is unpacked. */
    private void tryOut(UploadPlugin ask, Facts facts, String name) {
        Path folder = folders.fresh(facts.plugin() + "-upload");
        try {
            Archive.unpack(ask.content().file(), facts, folder, name);
        } finally {
            folders.delete(folder);
        }
    }

    private Artifact uploaded(String plugin, UUID upload) {
        Artifact artifact = artifacts.find(upload).orElseThrow(() -> Refusal.notFound("plugins", "upload", upload));
        if (!artifact.plugin().equals(plugin)) {
            throw Refusal.rule("plugins", "IdDiffers", plugin, artifact.plugin());
        }
        return artifact;
    }

    private Asked install(InstallPlugin ask, Viewer by) {
        Artifact artifact = uploaded(ask.plugin(), ask.upload());
        return ask(planner.action(artifact), artifact, by);
    }

    private Asked enable(EnablePlugin ask, Viewer by) {
        Desired wanted = wanted(ask.plugin());
        if (wanted.enabled() && planner.serving(ask.plugin()).isPresent()) {
            throw Refusal.conflict("plugins", "RunsAlready", ask.plugin());
        }
        return ask(Change.Action.ENABLE, wanted.artifact(), by);
    }

    private Asked disable(DisablePlugin ask, Viewer by) {
        Desired wanted = wanted(ask.plugin());
        if (!wanted.enabled()) {
            throw Refusal.conflict("plugins", "IsOffAlready", ask.plugin());
        }
        refuseWhereNeeded(ask.plugin());
        return ask(Change.Action.DISABLE, wanted.artifact(), by);
    }

    private Asked remove(RemovePlugin ask, Viewer by) {
        Desired wanted = wanted(ask.plugin());
        refuseWhereNeeded(ask.plugin());
        return ask(ask.withData().orElse(false) ? Change.Action.PURGE : Change.Action.REMOVE, wanted.artifact(), by);
    }

    private Asked fallBack(FallBack ask, Viewer by) {
        Desired wanted = wanted(ask.plugin());
        Artifact to = ask.to()
                .map(upload -> uploaded(ask.plugin(), upload))
                .or(() -> artifacts.of(ask.plugin()).stream()
                        .filter(a -> a.servedAt().isPresent()
                                && !a.id().equals(wanted.artifact().id()))
                        .max(Comparator.comparing(a -> a.servedAt().orElseThrow())))
                .filter(a -> a.servedAt().isPresent())
                .orElseThrow(() -> Refusal.rule("plugins", "NothingToFallBackTo", ask.plugin()));
        return ask(planner.action(to), to, by);
    }

    private void refuseWhereNeeded(String plugin) {
        List<String> needing = lists.neededBy(plugin);
        if (!needing.isEmpty()) {
            throw Refusal.rule("plugins", "IsNeeded", plugin, String.join(", ", needing));
        }
    }

    private Desired wanted(String plugin) {
        return desired.find(plugin).orElseThrow(() -> Refusal.notFound("plugins", "plugin", plugin));
    }

    private Asked ask(Change.Action action, Artifact artifact, Viewer by) {
        if (Host.isSafeMode()) {
            throw Refusal.rule("plugins", "SafeMode", artifact.plugin());
        }
        String from = planner.serving(artifact.plugin()).map(Artifact::version).orElse("");
        UUID change = store.ask(
                artifact.plugin(),
                action,
                Optional.of(artifact),
                from,
                by.person().map(PersonRef::value),
                by.name());
        changes.afterCommit(change, by.locale());
        return new Asked(change);
    }
}
