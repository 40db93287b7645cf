package banyan.runtime.permission;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import banyan.api.usecase.Role;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * Gives a permission to a role of this group, takes it, or goes back to the default.
 *
 * @param held empty: as the module and IT say
 */
@Requires("members.permissions")
@Put("permissions/{permission}/{role}")
public record ChangePermissionHere(
        @NotBlank @Size(max = 120) String permission, @NotNull Role role, Optional<Boolean> held)
        implements Command<Done> {}
