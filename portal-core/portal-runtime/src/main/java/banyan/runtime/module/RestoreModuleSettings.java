package banyan.runtime.module;

import banyan.api.usecase.Command;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.runtime.settings.SettingsForm;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Puts an earlier version of a module's settings into force again, as a new version. */
@Requires("modules.settings")
@Post("{module}/settings/restoration")
public record RestoreModuleSettings(@NotBlank @Size(max = 60) String module, @Min(1) int version)
        implements Command<SettingsForm> {}
