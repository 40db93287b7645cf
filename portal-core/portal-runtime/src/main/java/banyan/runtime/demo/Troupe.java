package banyan.runtime.demo;

import banyan.api.group.Group;
import banyan.api.people.PersonRef;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The members of a group on one day of the demo, looked up once. */
final class Troupe {

    private final Group group;
    private final List<PersonRef> members;
    private final Set<PersonRef> there;
    private final DemoContext context;

    Troupe(Group group, List<PersonRef> members, DemoContext context) {
        this.group = group;
        this.members = members;
        this.there = new HashSet<>(members);
        this.context = context;
    }

    Group group() {
        return group;
    }

    List<PersonRef> members() {
        return members;
    }

    Optional<PersonRef> find(String login) {
        return context.find(login).filter(there::contains);
    }

    DemoContext context() {
        return context;
    }
}
