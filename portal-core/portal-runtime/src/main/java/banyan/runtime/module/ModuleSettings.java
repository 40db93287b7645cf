package banyan.runtime.module;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.runtime.settings.SettingsForm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The settings of a module in this group, as a form. */
@Requires("modules.settings")
@Get("{module}/settings")
public record ModuleSettings(@NotBlank @Size(max = 60) String module) implements Query<SettingsForm> {}
