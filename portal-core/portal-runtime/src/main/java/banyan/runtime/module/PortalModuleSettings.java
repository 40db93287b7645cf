package banyan.runtime.module;

import banyan.api.usecase.Get;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.runtime.settings.SettingsForm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The settings of a module for the whole portal, as a form. */
@InPortal
@Requires("admin.modules")
@Get("modules/{module}/settings")
public record PortalModuleSettings(@NotBlank @Size(max = 60) String module) implements Query<SettingsForm> {}
