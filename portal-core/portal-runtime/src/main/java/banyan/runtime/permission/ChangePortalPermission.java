package banyan.runtime.permission;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import banyan.api.usecase.Role;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * Gives a permission to a role everywhere, takes it, or goes back to what the module declares. What IT takes from a role
 * of groups no lead can give.
 *
 * @param held empty: as the module declares
 */
@InPortal
@Requires("admin.change-permissions")
@Put("permissions/{permission}/{role}")
public record ChangePortalPermission(
        @NotBlank @Size(max = 120) String permission, @NotNull Role role, Optional<Boolean> held)
        implements Command<Done> {}
