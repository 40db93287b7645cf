package banyan.runtime.feed;

import banyan.api.socket.Feed;
import banyan.runtime.usecase.Owner;

/** A feed as a plugin registered it. */
public record FeedEntry(Owner owner, String module, String name, String requires, Feed feed) {}
