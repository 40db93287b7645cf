package banyan.runtime.plugin.admin;

import banyan.api.usecase.Get;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.runtime.plugin.life.NodeStore;
import java.util.List;

/** What each node says of its plugins. */
@Requires("admin.plugins")
@InPortal
@Get("plugins/nodes")
public record PluginNodes() implements Query<List<NodeStore.Line>> {}
