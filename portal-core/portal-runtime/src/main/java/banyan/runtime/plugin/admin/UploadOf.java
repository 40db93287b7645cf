package banyan.runtime.plugin.admin;

import banyan.api.usecase.Get;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import java.util.UUID;

/** An archive that was uploaded, by its reference. */
@Requires("admin.plugins")
@InPortal
@Get("plugins/uploads/{upload}")
public record UploadOf(UUID upload) implements Query<PluginVersions.Version> {}
