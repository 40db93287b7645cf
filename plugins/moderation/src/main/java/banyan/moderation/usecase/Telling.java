package banyan.moderation.usecase;

import banyan.api.group.Group;
import banyan.api.group.Groups;
import banyan.api.people.People;
import banyan.api.people.PersonRef;
import banyan.api.plugin.PluginContext;
import banyan.api.socket.Notices;
import banyan.api.value.Week;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Tells people what moved. */
final class Telling {

    private static final int FEW = 3;

    private final Notices notices;
    private final Groups groups;
    private final People people;

    Telling(PluginContext core) {
        this.notices = core.notices();
        this.people = core.people();
        this.groups = core.groups();
    }

    static String page(Group group, String path) {
        return "/g/" + group.handle() + "/moderation/" + path;
    }

    static String week(Group group, Week week) {
        return page(group, "duty?week=" + week);
    }

    void tell(Collection<PersonRef> whom, Group group, String what, String address, String... values) {
        List<PersonRef> here =
                whom.stream().distinct().filter(members(group, whom.size())).toList();
        if (!here.isEmpty()) {
            notices.tell(here, group.ref(), "moderation.notice." + what, List.of(values), address);
        }
    }

    /** For many people the members are asked for once. */
    private Predicate<PersonRef> members(Group group, int many) {
        if (many <= FEW) {
            return person -> people.isMember(group.ref(), person);
        }
        return Set.copyOf(groups.members(group.ref()))::contains;
    }

    void tell(PersonRef whom, Group group, String what, String address, String... values) {
        tell(List.of(whom), group, what, address, values);
    }

    String name(Group group, Optional<PersonRef> person) {
        return person.map(one -> people.card(group.ref(), one).name()).orElse("—");
    }
}
