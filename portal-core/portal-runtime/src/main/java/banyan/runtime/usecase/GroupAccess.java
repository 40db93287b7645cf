package banyan.runtime.usecase;

import banyan.api.people.PersonRef;
import banyan.api.value.Handle;
import java.util.List;
import java.util.Optional;

/** Tells how a person stands in a group. The groups part of the core implements it. */
public interface GroupAccess {

    /** Empty when there is no such group. */
    Optional<Standing> standing(Optional<PersonRef> person, Handle group);

    /** Every group in which the person has a role at this moment, in one query. */
    List<Standing> standings(PersonRef person);
}
