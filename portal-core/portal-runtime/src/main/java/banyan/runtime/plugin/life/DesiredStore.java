package banyan.runtime.plugin.life;

import banyan.runtime.data.Sql;
import banyan.runtime.news.News;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Which plugins should run, in which version: the same for every node. */
@ApplicationScoped
public class DesiredStore {

    static final String TOPIC = "plugins";

    private record Row(String plugin, UUID artifact, boolean enabled, long revision) {}

    @Inject
    Sql sql;

    @Inject
    ArtifactStore artifacts;

    @Inject
    News news;

    @Inject
    Clock clock;

    public Map<String, Desired> all() {
        Map<String, Desired> all = new TreeMap<>();
        for (Row row : sql.list(
                "select plugin, artifact, enabled, revision from core.plugin_desired order by plugin",
                r -> new Row(r.getString(1), r.getObject(2, UUID.class), r.getBoolean(3), r.getLong(4)))) {
            artifacts
                    .find(row.artifact())
                    .ifPresent(found -> all.put(row.plugin(), new Desired(found, row.enabled(), row.revision())));
        }
        return all;
    }

    public Optional<Desired> find(String plugin) {
        return Optional.ofNullable(all().get(plugin));
    }

    /** From now on every node runs this archive, or keeps it switched off. */
    void want(Artifact artifact, boolean enabled) {
        sql.update(
                "insert into core.plugin_desired (plugin, artifact, enabled, revision, changed_at) values (?, ?, ?, 1, ?)"
                        + " on conflict (plugin) do update set artifact = excluded.artifact, enabled = excluded.enabled,"
                        + " revision = core.plugin_desired.revision + 1, changed_at = excluded.changed_at",
                artifact.plugin(),
                artifact.id(),
                enabled,
                clock.instant());
        if (enabled) {
            artifacts.served(artifact);
        }
        news.tell(TOPIC, artifact.plugin());
    }

    void unwant(String plugin) {
        sql.update("delete from core.plugin_desired where plugin = ?", plugin);
        news.tell(TOPIC, plugin);
    }
}
