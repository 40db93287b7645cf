package banyan.runtime.module;

import banyan.api.usecase.Command;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import banyan.runtime.settings.SettingsForm;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * Chooses settings of a module for this group. What is left out follows the portal again.
 *
 * @param version of the settings on which the change was made; another one is a conflict
 * @param values written as in the form
 */
@Requires("modules.settings")
@Put("{module}/settings")
public record ChangeModuleSettings(
        @NotBlank @Size(max = 60) String module,
        @Min(0) int version,
        @Size(max = 100) Map<@Size(max = 80) String, @Size(max = 4000) String> values)
        implements Command<SettingsForm> {}
