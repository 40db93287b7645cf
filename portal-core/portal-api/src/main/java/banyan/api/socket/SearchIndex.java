package banyan.api.socket;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The portal's search over everything that a viewer may see. A plugin keeps its entries in step with its own tables.
 *
 * <p><b>When:</b> in the use case that changes what can be found; the entry changes in that transaction, or not at all.
 * <p><b>What the person sees:</b> only entries of groups where the module is on and where they hold the permission, at the
 * moment of searching.
 *
 * @since 1.1
 */
public interface SearchIndex {

    /**
     * What can be found.
     *
     * @param kind of this module's things, such as {@code question}; with {@link #key} it names the entry
     * @param requires the permission to see it, such as {@code qa.read}
     * @param title shown and weighed above the body
     * @param body plain words, without marks; at most 200 000 characters count
     * @param author shown with it; empty where nobody is named (yet)
     * @param address of the page that shows it
     */
    record Entry(
            GroupRef group,
            String kind,
            String key,
            String requires,
            String title,
            String body,
            Optional<PersonRef> author,
            String address,
            Instant at) {}

    /**
     * Something alike.
     *
     * @param likeness thousandths, 1 000 for the same words
     */
    record Alike(String kind, String key, String title, String address, int likeness) {}

    /** Adds the entry or replaces it. */
    void put(Entry entry);

    /** Takes the entry away; one that is not there is no error. */
    void remove(GroupRef group, String kind, String key);

    /** Titles of this module in this group that are like these words, most alike first; nothing below a useful likeness. */
    List<Alike> alike(GroupRef group, String kind, String words, int limit);

    /** Takes every entry of this module in this group away. */
    void clear(GroupRef group);
}
