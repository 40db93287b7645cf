package banyan.api.group;

import java.util.List;

/** Looks groups up; one call is one query. @since 1.0 */
public interface Groups {

    /** The group. Refuses with not-found when there is none. */
    Group get(GroupRef ref);

    /** The groups in which this module is on at this moment, for jobs that go over all of them. */
    List<Group> whereOn(String module);
}
