package banyan.runtime.module;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.runtime.settings.SettingsForm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The versions of a module's settings in this group, the newest first. */
@Requires("modules.settings")
@Get("{module}/settings/versions")
public record ModuleSettingsVersions(@NotBlank @Size(max = 60) String module)
        implements Query<List<SettingsForm.Version>> {}
