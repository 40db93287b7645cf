package banyan.runtime.plugin.admin;

import banyan.api.usecase.Get;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.runtime.plugin.life.Artifact;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The archives of a plugin that are kept, newest first. */
@Requires("admin.plugins")
@InPortal
@Get("plugins/{plugin}/versions")
public record PluginVersions(@Size(max = 30) String plugin) implements Query<List<PluginVersions.Version>> {

    /**
     * One kept archive.
     *
     * @param wanted whether all nodes should run this one
     * @param servedAt when it last took over; only such can be fallen back to
     */
    public record Version(
            UUID upload,
            String plugin,
            String version,
            String sha256,
            long bytes,
            Artifact.Origin origin,
            String uploader,
            Instant uploadedAt,
            Optional<Instant> servedAt,
            boolean wanted) {}
}
