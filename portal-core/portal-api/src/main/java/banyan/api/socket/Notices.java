package banyan.api.socket;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import java.util.Collection;
import java.util.List;

/**
 * Tells people that something waits for them or happened to them. Within the transaction: no change, no notice.
 *
 * @since 1.0
 */
public interface Notices {

    /**
     * Puts a notice on these people's lists; each reads it in their own language.
     *
     * @param key in the bundle of the plugin, with {0}, {1} … for the values
     * @param address the page that it leads to, such as {@code /g/front-line/qa/questions/0192…}
     */
    void tell(Collection<PersonRef> people, GroupRef group, String key, List<String> values, String address);
}
