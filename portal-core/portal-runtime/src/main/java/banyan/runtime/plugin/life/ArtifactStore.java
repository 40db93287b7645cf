package banyan.runtime.plugin.life;

import banyan.runtime.data.Ids;
import banyan.runtime.data.Sql;
import banyan.runtime.data.Transactions;
import banyan.runtime.plugin.archive.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The archives in the database. */
@ApplicationScoped
public class ArtifactStore {

    /** How many versions that served are kept for falling back. */
    public static final int KEPT = 3;

    private static final Duration UNUSED = Duration.ofDays(7);

    private static final String COLUMNS = "select id, plugin, version, sha256, file_name, size, main_class, requires,"
            + " dependencies, description, provider, entries, unpacked, origin, uploader, uploaded_at, served_at"
            + " from core.plugin_artifact ";

    @Inject
    Sql sql;

    @Inject
    Transactions transactions;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** Keeps an archive that was inspected; the same bytes are kept once. */
    public Artifact keep(
            Path file, Facts facts, String sha256, String name, Artifact.Origin origin, Optional<UUID> by, String who) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The archive " + name + " cannot be read", e);
        }
        sql.update(
                "insert into core.plugin_artifact (id, plugin, version, sha256, file_name, bytes, size, main_class,"
                        + " requires, dependencies, description, provider, entries, unpacked, origin, uploaded_by, uploader,"
                        + " uploaded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as uuid), ?, ?)"
                        + " on conflict (sha256) do nothing",
                ids.next(),
                facts.plugin(),
                facts.version(),
                sha256,
                name,
                bytes,
                (long) bytes.length,
                facts.mainClass(),
                facts.requires(),
                facts.dependencies().stream().map(Object::toString).collect(Collectors.joining(",")),
                facts.description(),
                facts.provider(),
                facts.entries(),
                facts.unpacked(),
                origin,
                by.map(UUID::toString),
                who,
                clock.instant());
        return sql.one(COLUMNS + "where sha256 = ?", ArtifactStore::read, sha256)
                .orElseThrow(() -> new IllegalStateException("The archive was not kept: " + name));
    }

    public Optional<Artifact> find(UUID id) {
        return sql.one(COLUMNS + "where id = ?", ArtifactStore::read, id);
    }

    /** The archives of a plugin, newest first. */
    public List<Artifact> of(String plugin) {
        return sql.list(COLUMNS + "where plugin = ? order by uploaded_at desc, id desc", ArtifactStore::read, plugin);
    }

    /** Writes the bytes into a file; in a transaction of its own. */
    public void copy(Artifact artifact, Path target) throws IOException {
        byte[] bytes = transactions.inNew(() -> sql.one(
                        "select bytes from core.plugin_artifact where id = ?", row -> row.getBytes(1), artifact.id())
                .orElseThrow(() -> new IllegalStateException("The archive " + artifact.fileName() + " is gone")));
        Files.write(target, bytes);
    }

    void served(Artifact artifact) {
        sql.update("update core.plugin_artifact set served_at = ? where id = ?", clock.instant(), artifact.id());
    }

    /** Lets go of what is neither wanted, nor among the last that served, nor uploaded a short while ago. */
    void prune() {
        sql.update(
                "delete from core.plugin_artifact a where not exists (select 1 from core.plugin_desired d where d.artifact = a.id)"
                        + " and a.origin = 'UPLOADED' and a.uploaded_at < ?"
                        + " and (a.served_at is null or (select count(*) from core.plugin_artifact n where n.plugin = a.plugin"
                        + " and n.served_at > a.served_at) >= " + KEPT + ")",
                clock.instant().minus(UNUSED));
    }

    void remove(String plugin) {
        sql.update("delete from core.plugin_artifact where plugin = ? and origin = 'UPLOADED'", plugin);
    }

    private static Artifact read(ResultSet row) throws SQLException {
        Facts facts = new Facts(
                row.getString("plugin"),
                row.getString("version"),
                row.getString("main_class"),
                row.getString("requires"),
                dependencies(row.getString("dependencies")),
                row.getString("description"),
                row.getString("provider"),
                row.getInt("entries"),
                row.getLong("unpacked"));
        return new Artifact(
                row.getObject("id", UUID.class),
                facts,
                row.getString("sha256"),
                row.getString("file_name"),
                row.getLong("size"),
                Artifact.Origin.valueOf(row.getString("origin")),
                row.getString("uploader"),
                instant(row, "uploaded_at").orElseThrow(),
                instant(row, "served_at"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static List<Facts.Dependency> dependencies(String text) {
        List<Facts.Dependency> all = new ArrayList<>();
        for (String part : text.split(",")) {
            if (!part.isBlank()) {
                var dependency = new org.pf4j.PluginDependency(part);
                all.add(new Facts.Dependency(
                        dependency.getPluginId(), dependency.getPluginVersionSupport(), dependency.isOptional()));
            }
        }
        return List.copyOf(all);
    }
}
