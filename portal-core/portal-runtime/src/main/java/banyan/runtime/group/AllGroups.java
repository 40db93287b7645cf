package banyan.runtime.group;

import banyan.api.group.Stage;
import banyan.api.usecase.Get;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.value.Handle;
import banyan.api.value.Slice;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;

/** Every group of the portal with its leads, for IT: names and figures, no content. */
@InPortal
@Requires("admin.groups")
@Get("groups/all")
public record AllGroups(Optional<@Size(max = 80) String> words, Optional<@Size(max = 200) String> after)
        implements Query<Slice<AllGroups.Listed>> {

    /** A group as IT sees it. */
    public record Listed(Handle handle, String name, Stage stage, int size, String leads, Instant foundedAt) {}
}
