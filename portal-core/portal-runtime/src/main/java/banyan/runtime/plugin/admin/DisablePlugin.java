package banyan.runtime.plugin.admin;

import banyan.api.usecase.Command;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import jakarta.validation.constraints.Size;

/** Stops a plugin on every node. Its data and the choices of the groups stay. */
@Requires("admin.plugins")
@InPortal
@Post("plugins/{plugin}/disable")
public record DisablePlugin(@Size(max = 30) String plugin) implements Command<Asked> {}
