package banyan.runtime.plugin.admin;

import banyan.api.usecase.Get;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.runtime.plugin.life.Change;
import java.util.UUID;

/** How far a change is. */
@Requires("admin.plugins")
@InPortal
@Get("plugins/changes/{change}")
public record ChangeOf(UUID change) implements Query<Change> {}
