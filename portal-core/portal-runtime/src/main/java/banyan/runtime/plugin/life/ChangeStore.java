package banyan.runtime.plugin.life;

import banyan.runtime.data.Ids;
import banyan.runtime.data.Node;
import banyan.runtime.data.Sql;
import banyan.runtime.data.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The history of changes, step by step. */
@ApplicationScoped
public class ChangeStore {

    private static final String COLUMNS = "select id, plugin, action, artifact, from_version, to_version, state, step,"
            + " reason_code, reason, person_name, node, started_at, ended_at, hold_millis from core.plugin_change ";

    @Inject
    Sql sql;

    @Inject
    Transactions transactions;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** Writes down what is asked for; in the transaction of whoever asks. */
    public UUID ask(
            String plugin,
            Change.Action action,
            Optional<Artifact> artifact,
            String fromVersion,
            Optional<UUID> person,
            String name) {
        UUID id = ids.next();
        sql.update(
                "insert into core.plugin_change (id, plugin, action, artifact, from_version, to_version, state, step,"
                        + " reason_code, reason, person, person_name, node, started_at, hold_millis)"
                        + " values (?, ?, ?, cast(? as uuid), ?, ?, 'WAITING', 'INSPECT', '', '', cast(? as uuid), ?, ?, ?, 0)",
                id,
                plugin,
                action,
                artifact.map(a -> a.id().toString()),
                fromVersion,
                artifact.map(Artifact::version).orElse(""),
                person.map(UUID::toString),
                name,
                Node.name(),
                clock.instant());
        return id;
    }

    public Optional<Change> find(UUID id) {
        return sql.one(COLUMNS + "where id = ?", ChangeStore::read, id);
    }

    /** Newest first; after the change that the cursor names. */
    public List<Change> list(Optional<String> plugin, Optional<UUID> after, int limit) {
        return sql.list(
                COLUMNS + "where (cast(? as text) is null or plugin = ?)"
                        + " and (cast(? as uuid) is null or id < cast(? as uuid)) order by id desc limit " + limit,
                ChangeStore::read,
                plugin,
                plugin,
                after.map(UUID::toString),
                after.map(UUID::toString));
    }

    /** Whoever holds the lock of the cluster begins; what another node left behind has ended. */
    void begin(UUID id) {
        transactions.inNew(() -> {
            sql.update(
                    "update core.plugin_change set state = 'FAILED', reason_code = 'NodeEnded', reason ="
                            + " 'The node ended before the change did', ended_at = ? where state = 'RUNNING' and id <> ?",
                    clock.instant(),
                    id);
            return sql.update(
                    "update core.plugin_change set state = 'RUNNING', node = ? where id = ?", Node.name(), id);
        });
    }

    /** Follows a change, each step in a transaction of its own. */
    Progress progressOf(UUID change) {
        return (plugin, step, done) -> transactions.inNew(() -> {
            note(change, plugin, step.name(), done ? "DONE" : "STARTED", "");
            return sql.update("update core.plugin_change set step = ? where id = ?", step, change);
        });
    }

    private void note(UUID change, String plugin, String step, String outcome, String detail) {
        sql.update(
                "insert into core.plugin_step (id, change, plugin, step, outcome, detail, node, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                ids.next(),
                change,
                plugin,
                step,
                outcome,
                detail,
                Node.name(),
                clock.instant());
    }

    /** In the transaction that changes the desired state: both or none. */
    void done(UUID id, Duration hold) {
        sql.update(
                "update core.plugin_change set state = 'DONE', ended_at = ?, hold_millis = ? where id = ?",
                clock.instant(),
                (int) hold.toMillis(),
                id);
    }

    void failed(UUID id, String plugin, Step step, String code, String reason) {
        transactions.inNew(() -> {
            note(id, plugin, step.name(), "FAILED", reason);
            return sql.update(
                    "update core.plugin_change set state = 'FAILED', step = ?, ended_at = ?, reason_code = ?, reason = ?"
                            + " where id = ?",
                    step,
                    clock.instant(),
                    code,
                    reason,
                    id);
        });
    }

    private static Change read(ResultSet row) throws SQLException {
        return new Change(
                row.getObject("id", UUID.class),
                row.getString("plugin"),
                Change.Action.valueOf(row.getString("action")),
                Optional.ofNullable(row.getObject("artifact", UUID.class)),
                row.getString("from_version"),
                row.getString("to_version"),
                Change.State.valueOf(row.getString("state")),
                row.getString("step"),
                row.getString("reason_code"),
                row.getString("reason"),
                row.getString("person_name"),
                row.getString("node"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getInt("hold_millis"));
    }
}
