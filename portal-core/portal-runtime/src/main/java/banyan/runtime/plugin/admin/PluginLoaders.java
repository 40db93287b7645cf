package banyan.runtime.plugin.admin;

import banyan.api.usecase.Get;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.runtime.plugin.life.LoaderWatch;
import java.util.List;
import java.util.Optional;

/**
 * Which closed versions still have classes in memory.
 *
 * @param collect runs the collector first, which takes about a second
 */
@Requires("admin.plugins")
@InPortal
@Get("plugins/loaders")
public record PluginLoaders(Optional<Boolean> collect) implements Query<PluginLoaders.Count> {

    /** How many are left, and of which versions. */
    public record Count(int left, List<LoaderWatch.Left> of) {}
}
