package banyan.runtime.plugin.admin;

import banyan.api.usecase.Command;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * Removes a plugin from every node.
 *
 * @param withData also its tables, for ever; without it they stay, and installing it again finds them
 */
@Requires("admin.plugins")
@InPortal
@Post("plugins/{plugin}/remove")
public record RemovePlugin(@Size(max = 30) String plugin, Optional<Boolean> withData) implements Command<Asked> {}
