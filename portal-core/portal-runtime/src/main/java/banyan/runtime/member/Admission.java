package banyan.runtime.member;

import banyan.api.event.Events;
import banyan.api.event.MemberJoined;
import banyan.api.people.PersonRef;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.Rule;
import banyan.runtime.group.GroupFacts;
import banyan.runtime.member.MemberStore.Via;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** The one way in: whoever becomes a member, by whatever door, comes through here. */
@ApplicationScoped
public class Admission {

    @Inject
    MemberStore members;

    @Inject
    JoinRequestStore requests;

    @Inject
    Events events;

    @Inject
    Clock clock;

    /** The group must be held by the caller. */
    public void admit(GroupFacts group, PersonRef person, Via via) {
        group.mustNotBeArchived();
        if (members.find(group.ref(), person).isPresent()) {
            throw Refusal.conflict("members", "IsMemberAlready", group.name());
        }
        Rule.check("members", new MemberRules.GroupHasRoom(group));
        members.add(group.ref(), person, via, clock.instant());
        requests.closeOf(group.ref(), person, clock.instant());
        events.fire(new MemberJoined(group.ref(), person));
    }
}
