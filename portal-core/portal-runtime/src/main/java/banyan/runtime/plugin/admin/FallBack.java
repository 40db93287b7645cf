package banyan.runtime.plugin.admin;

import banyan.api.usecase.Command;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;

/**
 * Goes back to a version that served before.
 *
 * @param to one of the kept versions; without it the one that served last before this
 */
@Requires("admin.plugins")
@InPortal
@Post("plugins/{plugin}/fall-back")
public record FallBack(@Size(max = 30) String plugin, Optional<UUID> to) implements Command<Asked> {}
