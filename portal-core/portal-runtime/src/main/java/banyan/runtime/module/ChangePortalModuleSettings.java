package banyan.runtime.module;

import banyan.api.usecase.Command;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import banyan.runtime.settings.SettingsForm;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * Chooses settings of a module for the whole portal. What is left out follows the module's own default again.
 *
 * @param version of the settings on which the change was made; another one is a conflict
 */
@InPortal
@Requires("admin.modules")
@Put("modules/{module}/settings")
public record ChangePortalModuleSettings(
        @NotBlank @Size(max = 60) String module,
        @Min(0) int version,
        @Size(max = 100) Map<@Size(max = 80) String, @Size(max = 4000) String> values)
        implements Command<SettingsForm> {}
