package banyan.runtime.group;

import banyan.api.usecase.Get;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.value.Handle;
import banyan.api.value.Slice;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** The open groups, by name; {@code words} stand in the name, the handle or the positioning. */
@InPortal
@Requires("groups.discover")
@Get("groups")
public record Catalogue(Optional<@Size(max = 80) String> words, Optional<@Size(max = 200) String> after)
        implements Query<Slice<Catalogue.Listed>> {

    /**
     * @param isMember whether the viewer is in it already
     * @param full whether nobody can join at this moment
     */
    public record Listed(
            Handle handle,
            String name,
            Bond bond,
            Optional<String> anchor,
            Entry entry,
            int size,
            int colour,
            String positioning,
            boolean isMember,
            boolean full) {}
}
