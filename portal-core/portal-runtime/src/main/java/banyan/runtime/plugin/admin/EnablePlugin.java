package banyan.runtime.plugin.admin;

import banyan.api.usecase.Command;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import jakarta.validation.constraints.Size;

/** Starts a plugin that was switched off. */
@Requires("admin.plugins")
@InPortal
@Post("plugins/{plugin}/enable")
public record EnablePlugin(@Size(max = 30) String plugin) implements Command<Asked> {}
