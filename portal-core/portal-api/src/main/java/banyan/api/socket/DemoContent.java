package banyan.api.socket;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import java.util.Map;

/**
 * Fills a module of the demo enterprise with content that looks like a year of work.
 *
 * <p><b>When:</b> the portal is started with {@code --demo} for the first time, once for each group where the module is on,
 * in one transaction for each module.
 * <p><b>How:</b> provide it with {@code to.provide(DemoContent.class, …)}. Write through the module's own store, with times
 * before now; send no notices.
 * <p><b>What the person sees:</b> a group that lives. Everything is taken back when the demo is removed.
 * <p><b>If you fail:</b> the demo goes on without this module, and the log says why.
 *
 * @since 1.0
 */
public interface DemoContent {

    /**
     * Makes the content.
     *
     * @param people the members of the demo group by login: {@code lead}, {@code moderator}, {@code member} and others
     */
    void make(GroupRef group, Map<String, PersonRef> people);

    /** Takes everything of this group away. */
    void remove(GroupRef group);
}
