package banyan.runtime.plugin.admin;

import banyan.api.usecase.Refusal;
import banyan.runtime.data.Node;
import banyan.runtime.data.Sql;
import banyan.runtime.plugin.archive.Versions;
import banyan.runtime.plugin.data.PluginTables;
import banyan.runtime.plugin.life.Artifact;
import banyan.runtime.plugin.life.ArtifactStore;
import banyan.runtime.plugin.life.Desired;
import banyan.runtime.plugin.life.DesiredStore;
import banyan.runtime.plugin.life.Host;
import banyan.runtime.plugin.life.NodeStore;
import banyan.runtime.plugin.life.Running;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the pages of plugin administration show. */
@ApplicationScoped
class PluginLists {

    private record Newest(UUID id, String plugin, String version, String description, java.time.Instant at) {}

    @Inject
    Running running;

    @Inject
    DesiredStore desired;

    @Inject
    ArtifactStore artifacts;

    @Inject
    NodeStore nodes;

    @Inject
    Planner planner;

    @Inject
    Sql sql;

    Plugins.All all() {
        Map<String, Desired> wanted = desired.all();
        Map<String, NodeStore.Line> here = new TreeMap<>();
        nodes.all().stream()
                .filter(line -> line.node().equals(Node.name()))
                .forEach(line -> here.put(line.plugin(), line));
        List<Plugins.Line> lines = new ArrayList<>();
        for (Newest newest : newest()) {
            Desired want = wanted.get(newest.plugin());
            Running.Serving serving = running.serving().get(newest.plugin());
            lines.add(line(newest, want, serving, here.get(newest.plugin())));
        }
        return new Plugins.All(Host.isSafeMode(), lines);
    }

    /** The newest archive of each plugin. */
    private List<Newest> newest() {
        return sql.list(
                "select distinct on (plugin) id, plugin, version, description, uploaded_at from core.plugin_artifact"
                        + " order by plugin, uploaded_at desc, id desc",
                row -> new Newest(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, java.time.OffsetDateTime.class).toInstant()));
    }

    private Plugins.Line line(
            Newest newest, @Nullable Desired want, Running.@Nullable Serving serving, NodeStore.@Nullable Line here) {
        String version = serving == null ? "" : serving.artifact().version();
        String wanted = want == null ? "" : want.artifact().version();
        boolean waits = want == null || Versions.compare(newest.version(), wanted) > 0;
        return new Plugins.Line(
                newest.plugin(),
                newest.description(),
                state(want, serving),
                version,
                wanted,
                here == null ? "" : here.reason(),
                planner.affected(newest.plugin()).size(),
                here == null ? 0 : here.checkMillis(),
                Optional.ofNullable(here).map(NodeStore.Line::checkedAt),
                waits
                        ? Optional.of(new Plugins.Waiting(newest.id(), newest.version(), newest.at()))
                        : Optional.empty());
    }

    private static Plugins.State state(@Nullable Desired want, Running.@Nullable Serving serving) {
        if (want == null) {
            return Plugins.State.WAITING;
        }
        if (!want.enabled()) {
            return Plugins.State.DISABLED;
        }
        if (serving == null) {
            return Plugins.State.FAILED;
        }
        return serving.artifact().id().equals(want.artifact().id()) ? Plugins.State.RUNNING : Plugins.State.FELL_BACK;
    }

    List<PluginVersions.Version> versions(String plugin) {
        Optional<UUID> wanted = desired.find(plugin).map(d -> d.artifact().id());
        return artifacts.of(plugin).stream().map(a -> version(a, wanted)).toList();
    }

    PluginVersions.Version version(UUID upload) {
        Artifact found = artifacts.find(upload).orElseThrow(() -> Refusal.notFound("plugins", "upload", upload));
        return version(found, desired.find(found.plugin()).map(d -> d.artifact().id()));
    }

    private static PluginVersions.Version version(Artifact a, Optional<UUID> wanted) {
        return new PluginVersions.Version(
                a.id(),
                a.plugin(),
                a.version(),
                a.sha256(),
                a.size(),
                a.origin(),
                a.uploader(),
                a.uploadedAt(),
                a.servedAt(),
                Objects.equals(wanted.orElse(null), a.id()));
    }

    List<String> neededBy(String plugin) {
        return running.serving().values().stream()
                .map(Running.Serving::artifact)
                .filter(a -> a.facts().dependencies().stream()
                        .anyMatch(d -> d.plugin().equals(plugin) && !d.optional()))
                .map(Artifact::plugin)
                .sorted()
                .toList();
    }

    RemovalPreview.Loss loss(String plugin) {
        String schema = PluginTables.schema(plugin);
        List<String> names = sql.list(
                "select tablename from pg_tables where schemaname = ? and tablename <> 'flyway_schema_history'"
                        + " order by tablename",
                row -> row.getString(1),
                schema);
        List<RemovalPreview.Table> tables = names.stream()
                .map(name -> new RemovalPreview.Table(name, rows(schema, name)))
                .toList();
        long bytes = sql.one(
                        "select coalesce(sum(pg_total_relation_size(c.oid)), 0) from pg_class c join pg_namespace n"
                                + " on n.oid = c.relnamespace where n.nspname = ? and c.relkind = 'r'",
                        row -> row.getLong(1),
                        schema)
                .orElse(0L);
        return new RemovalPreview.Loss(planner.affected(plugin).size(), tables, bytes, neededBy(plugin));
    }

    /** The names come from the catalogue of the database, not from a caller. */
    private long rows(String schema, String table) {
        return sql.one("select count(*) from " + schema + ".\"" + table + "\"", row -> row.getLong(1))
                .orElse(0L);
    }
}
