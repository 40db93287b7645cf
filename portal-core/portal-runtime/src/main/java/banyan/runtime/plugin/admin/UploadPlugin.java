package banyan.runtime.plugin.admin;

import banyan.api.usecase.Command;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.runtime.plugin.life.Change;
import banyan.runtime.usecase.Upload;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;

/** Hands over an archive. It is inspected and kept; nothing of it runs until it is installed. */
@Requires("admin.plugins")
@InPortal
@Post("plugins/uploads")
public record UploadPlugin(Optional<@Size(max = 255) String> name, Upload content)
        implements Command<UploadPlugin.Kept> {

    /**
     * What was kept.
     *
     * @param action what installing it would be
     */
    public record Kept(
            UUID upload, String plugin, String version, String sha256, long bytes, int entries, Change.Action action) {}
}
