package banyan.runtime.member;

import banyan.api.people.PersonRef;
import banyan.api.socket.Notices;
import banyan.runtime.group.GroupFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tells people what waits for them at the door of a group, or what was decided there. */
@ApplicationScoped
class MemberNotices {

    @Inject
    Notices notices;

    @Inject
    MemberStore members;

    void asked(GroupFacts group, String name) {
        tell(
                members.organisers(group.ref()),
                group,
                "members.notice.asked",
                List.of(name, group.name()),
                "/members/entry");
    }

    void decided(GroupFacts group, PersonRef person, boolean accepted, String reason) {
        String key = accepted ? "members.notice.accepted" : "members.notice.declined";
        tell(List.of(person), group, key, List.of(group.name(), reason), "");
    }

    void invited(GroupFacts group, PersonRef person, String by) {
        tell(List.of(person), group, "members.notice.invited", List.of(by, group.name()), "");
    }

    private void tell(List<PersonRef> people, GroupFacts group, String key, List<String> values, String below) {
        notices.tell(people, group.ref(), key, values, "/g/" + group.handle() + below);
    }
}
