package banyan.runtime.feed;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The feeds of this group that the viewer may read, and which of them have an address; the secrets themselves are kept nowhere. */
@Requires("feeds.use")
@Get("addresses")
public record FeedsHere() implements Query<List<FeedsHere.One>> {

    /**
     * @param about what it brings, in the viewer's language
     * @param address names the address for ending it; empty when there is none
     * @param read when a program last asked, to the hour
     */
    public record One(
            String module,
            String moduleName,
            String name,
            String about,
            Optional<UUID> address,
            Optional<Instant> made,
            Optional<Instant> read) {}
}
