package banyan.runtime.plugin.admin;

import banyan.api.usecase.Get;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.value.Slice;
import banyan.runtime.plugin.life.Change;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;

/** What was changed, newest first, of one plugin or of all. */
@Requires("admin.plugins")
@InPortal
@Get("plugins/changes")
public record PluginHistory(Optional<@Size(max = 30) String> plugin, Optional<UUID> after)
        implements Query<Slice<Change>> {}
