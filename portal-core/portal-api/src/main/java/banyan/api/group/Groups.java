package banyan.api.group;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Looks groups up; one call is one query. @since 1.0 */
public interface Groups {

    /** The group. Refuses with not-found when there is none. */
    Group get(GroupRef ref);

    /** The groups in which this module is on at this moment, for jobs that go over all of them. */
    List<Group> whereOn(String module);

    /** The members who hold this permission in the group at this moment. @since 1.1 */
    List<PersonRef> holders(GroupRef group, String permission);

    /** The members who hold this role in the group at this moment, lent roles included. @since 1.1 */
    List<PersonRef> holders(GroupRef group, Role role);

    /** All members, in the order in which they came. @since 1.1 */
    List<PersonRef> members(GroupRef group);

    /**
     * Lends a role for a time: the rights begin and end by the clock, on every node, whether or not anything runs then. They
     * hold only while the person is a member and the lending module is on. Lending again under the same key replaces what was
     * lent, so that a moved end takes hold at once.
     *
     * @param key names the loan within the group, such as {@code moderation:2026-W47}; the part before the colon is the
     *     lending module
     * @param until the first moment without the role
     * @since 1.1
     */
    void lend(GroupRef group, String key, PersonRef person, Role role, Instant from, Instant until);

    /** Takes a loan back at once. One that is not there is no error. @since 1.1 */
    void takeBack(GroupRef group, String key);

    /** What the charter in force says the group is for; empty while there is no charter. @since 1.1 */
    Optional<Positioning> positioning(GroupRef group);

    /**
     * What a group is for, in the words of its charter.
     *
     * @param positioning one sentence; may be empty
     */
    record Positioning(String positioning, List<String> weTalkAbout, List<String> weDoNotTalkAbout) {

        public Positioning {
            weTalkAbout = List.copyOf(weTalkAbout);
            weDoNotTalkAbout = List.copyOf(weDoNotTalkAbout);
        }
    }
}
