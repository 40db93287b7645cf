package banyan.runtime.plugin.life;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One change of a plugin, as asked for and as it went.
 *
 * @param step the last one that began
 * @param reason why it failed, in the words of whoever refused; empty otherwise
 * @param holdMillis the longest that a request was held for it
 */
public record Change(
        UUID id,
        String plugin,
        Action action,
        Optional<UUID> artifact,
        String fromVersion,
        String toVersion,
        State state,
        String step,
        String reasonCode,
        String reason,
        String person,
        String node,
        Instant startedAt,
        Optional<Instant> endedAt,
        int holdMillis) {

    /** What was asked for. */
    public enum Action {
        INSTALL,
        UPGRADE,
        DOWNGRADE,
        /** The same version anew. */
        REPAIR,
        ENABLE,
        DISABLE,
        REMOVE,
        /** Removed together with its data. */
        PURGE
    }

    /** How it stands. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }
}
