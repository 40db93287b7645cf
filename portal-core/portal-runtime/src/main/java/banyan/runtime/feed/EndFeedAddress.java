package banyan.runtime.feed;

import banyan.api.usecase.Command;
import banyan.api.usecase.Delete;
import banyan.api.usecase.Done;
import banyan.api.usecase.Requires;
import java.util.UUID;

/** Makes an address of the viewer's invalid. */
@Requires("feeds.use")
@Delete("addresses/{address}")
public record EndFeedAddress(UUID address) implements Command<Done> {}
