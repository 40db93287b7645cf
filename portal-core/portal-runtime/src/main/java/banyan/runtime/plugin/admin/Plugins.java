package banyan.runtime.plugin.admin;

import banyan.api.usecase.Get;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every plugin that is installed, runs, or waits to be installed. */
@Requires("admin.plugins")
@InPortal
@Get("plugins")
public record Plugins() implements Query<Plugins.All> {

    /**
     * All plugins.
     *
     * @param safeMode whether this node was started without plugins
     */
    public record All(boolean safeMode, List<Line> plugins) {}

    /** How a plugin stands on the node that answers. */
    public enum State {
        RUNNING,
        /** Wanted, but an earlier version serves here. */
        FELL_BACK,
        /** Wanted, but it does not start here. */
        FAILED,
        DISABLED,
        /** Uploaded and not yet installed. */
        WAITING
    }

    /**
     * One plugin.
     *
     * @param version that serves here; empty when none does
     * @param wanted the version that all nodes should run; empty when it is not installed
     * @param reason why it is not as wanted
     * @param groups in which one of its modules is on
     * @param upload an archive that was uploaded and is newer than what runs
     */
    public record Line(
            String plugin,
            String description,
            State state,
            String version,
            String wanted,
            String reason,
            int groups,
            int checkMillis,
            Optional<Instant> checkedAt,
            Optional<Waiting> upload) {}

    /** An uploaded archive that waits for a decision. */
    public record Waiting(UUID upload, String version, Instant at) {}
}
