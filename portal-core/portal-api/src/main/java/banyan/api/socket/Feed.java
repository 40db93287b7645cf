package banyan.api.socket;

import banyan.api.file.Download;
import banyan.api.people.Viewer;

/**
 * Something that a program of a member subscribes to: news of a group, a calendar. The core gives each member a secret address
 * that they can take back, and serves it as long as the member holds the permission and the module is on.
 *
 * <p><b>When:</b> a subscribed program asks; the {@link Viewer} is the member, with their permissions at that moment.
 * <p><b>How:</b> {@code to.feed("questions", "qa.read", feed)}. At most two queries. Name and sentence stand in the bundle under
 * {@code <module>.feed.<name>}.
 * <p><b>What the person sees:</b> the feed under “feeds” of the group, with its address and a button that makes it invalid.
 * <p><b>If you fail:</b> the program gets a 503 and asks again later.
 *
 * @since 1.1
 */
@FunctionalInterface
public interface Feed {
    Download read(Viewer member);
}
