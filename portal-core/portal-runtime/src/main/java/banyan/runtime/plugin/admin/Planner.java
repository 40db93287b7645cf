package banyan.runtime.plugin.admin;

import banyan.api.group.Group;
import banyan.api.group.GroupRef;
import banyan.api.group.Groups;
import banyan.api.usecase.Refusal;
import banyan.runtime.plugin.Modules;
import banyan.runtime.plugin.archive.Archive;
import banyan.runtime.plugin.archive.Facts;
import banyan.runtime.plugin.archive.Versions;
import banyan.runtime.plugin.data.PluginSchema;
import banyan.runtime.plugin.life.Artifact;
import banyan.runtime.plugin.life.ArtifactStore;
import banyan.runtime.plugin.life.Change;
import banyan.runtime.plugin.life.Folders;
import banyan.runtime.plugin.life.Order;
import banyan.runtime.plugin.life.Running;
import banyan.runtime.text.CoreWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Works out what a change would do. */
@ApplicationScoped
class Planner {

    @Inject
    Running running;

    @Inject
    ArtifactStore artifacts;

    @Inject
    Folders folders;

    @Inject
    Modules modules;

    @Inject
    Groups groups;

    @Inject
    CoreWords words;

    /** What is known of a version's tables. */
    private record Tables(List<String> pending, boolean newer) {}

    Change.Action action(Artifact artifact) {
        Optional<Artifact> now = serving(artifact.plugin());
        if (now.isEmpty()) {
            return Change.Action.INSTALL;
        }
        int order = Versions.compare(artifact.version(), now.get().version());
        return order > 0 ? Change.Action.UPGRADE : order < 0 ? Change.Action.DOWNGRADE : Change.Action.REPAIR;
    }

    Optional<Artifact> serving(String plugin) {
        return Optional.ofNullable(running.serving().get(plugin)).map(Running.Serving::artifact);
    }

    Plan plan(Artifact artifact, Locale locale) {
        Map<String, Artifact> after = new TreeMap<>();
        running.serving().forEach((id, serving) -> after.put(id, serving.artifact()));
        after.put(artifact.plugin(), artifact);
        List<String> obstacles = new ArrayList<>(obstacles(after, locale));
        Tables tables = tables(artifact, obstacles, locale);
        List<Group> affected = affected(artifact.plugin());
        Change.Action action = action(artifact);
        List<String> restarted = List.copyOf(Order.dependents(artifact.plugin(), after.values()));
        return new Plan(
                artifact.id(),
                artifact.plugin(),
                action,
                serving(artifact.plugin()).map(Artifact::version).orElse(""),
                artifact.version(),
                artifact.fileName(),
                artifact.size(),
                artifact.facts().entries(),
                artifact.sha256(),
                artifact.facts().requires(),
                Versions.API,
                artifact.facts().dependencies().stream()
                        .map(Facts.Dependency::toString)
                        .toList(),
                restarted,
                tables.pending(),
                tables.newer(),
                affected.size(),
                affected.stream().mapToInt(Group::size).sum(),
                obstacles,
                steps(artifact, action, tables, restarted, locale));
    }

    private List<String> obstacles(Map<String, Artifact> after, Locale locale) {
        try {
            Order.check(after.values());
            return List.of();
        } catch (Refusal e) {
            return List.of(sentence(e, locale));
        }
    }

    private String sentence(Refusal e, Locale locale) {
        return words.say(locale, e.module() + ".refusal." + e.code(), e.values().toArray());
    }

    private Tables tables(Artifact artifact, List<String> obstacles, Locale locale) {
        Path box = folders.fresh(artifact.plugin() + "-plan");
        Path folder = folders.fresh(artifact.plugin() + "-plan");
        try {
            Path archive = box.resolve("plugin.zip");
            artifacts.copy(artifact, archive);
            Archive.unpack(archive, artifact.facts(), folder, artifact.fileName());
            PluginSchema schema = new PluginSchema(artifact.plugin(), folder);
            return new Tables(schema.pending(), schema.isNewer());
        } catch (Refusal e) {
            obstacles.add(sentence(e, locale));
            return new Tables(List.of(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            folders.delete(box);
            folders.delete(folder);
        }
    }

    /** The groups in which one of the plugin's modules is on. */
    List<Group> affected(String plugin) {
        Map<GroupRef, Group> all = new HashMap<>();
        modules.of(plugin).forEach(module -> groups.whereOn(module.id()).forEach(group -> all.put(group.ref(), group)));
        return List.copyOf(all.values());
    }

    private List<Plan.Step> steps(
            Artifact artifact, Change.Action action, Tables tables, List<String> restarted, Locale locale) {
        String now = serving(artifact.plugin()).map(Artifact::version).orElse("");
        List<Plan.Step> steps = new ArrayList<>();
        steps.add(step("INSPECT", locale, artifact.facts().entries(), artifact.size()));
        steps.add(step(now.isEmpty() ? "STAGE" : "STAGE.beside", locale, now));
        steps.add(
                tables.pending().isEmpty()
                        ? step("MIGRATE.none", locale)
                        : step("MIGRATE", locale, tables.pending().size(), String.join("; ", tables.pending())));
        steps.add(step("START", locale, artifact.version()));
        steps.add(step("CHECK", locale));
        steps.add(restarted.isEmpty() ? step("SWAP", locale) : step("SWAP.with", locale, String.join(", ", restarted)));
        return steps;
    }

    private Plan.Step step(String name, Locale locale, Object... values) {
        String key = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        return new Plan.Step(key, words.say(locale, "plugins.plan." + name, values));
    }
}
