package banyan.runtime.feed;

import banyan.api.usecase.Command;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.api.usecase.Secret;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Makes the viewer's address of a feed; one that was there is good no longer. */
@Requires("feeds.use")
@Post("addresses")
public record MakeFeedAddress(@NotBlank @Size(max = 60) String module, @NotBlank @Size(max = 60) String name)
        implements Command<MakeFeedAddress.Made> {

    /** The address is shown here and never again. */
    public record Made(UUID id, @Secret String address) {}
}
