package banyan.runtime.plugin.life;

import banyan.runtime.data.Node;
import banyan.runtime.data.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** What each node says of its plugins. */
@ApplicationScoped
public class NodeStore {

    /** How a plugin stands on a node. */
    public enum State {
        RUNNING,
        STOPPED,
        FAILED,
        /** An earlier version serves here, because the wanted one did not start. */
        FELL_BACK
    }

    /** One plugin on one node. */
    public record Line(
            String node,
            String plugin,
            String version,
            State state,
            String reason,
            int checkMillis,
            Instant checkedAt) {}

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    void say(String plugin, String version, State state, String reason, int checkMillis) {
        sql.update(
                "insert into core.plugin_node (node, plugin, version, state, reason, check_millis, checked_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict (node, plugin) do update set version = excluded.version,"
                        + " state = excluded.state, reason = excluded.reason, check_millis = excluded.check_millis,"
                        + " checked_at = excluded.checked_at",
                Node.name(),
                plugin,
                version,
                state,
                reason,
                checkMillis,
                clock.instant());
    }

    void forget(String plugin) {
        sql.update("delete from core.plugin_node where node = ? and plugin = ?", Node.name(), plugin);
    }

    public List<Line> all() {
        return sql.list(
                "select node, plugin, version, state, reason, check_millis, checked_at from core.plugin_node"
                        + " order by node, plugin",
                row -> new Line(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        State.valueOf(row.getString(4)),
                        row.getString(5),
                        row.getInt(6),
                        row.getObject(7, OffsetDateTime.class).toInstant()));
    }
}
