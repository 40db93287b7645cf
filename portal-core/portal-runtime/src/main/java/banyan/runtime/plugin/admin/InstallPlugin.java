package banyan.runtime.plugin.admin;

import banyan.api.usecase.Command;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Trusts an uploaded archive and installs it, or puts it in the place of the version that runs. It runs by itself; the
 * answer names the change to follow.
 */
@Requires("admin.plugins")
@InPortal
@Post("plugins/{plugin}/install")
public record InstallPlugin(@Size(max = 30) String plugin, UUID upload) implements Command<Asked> {}
