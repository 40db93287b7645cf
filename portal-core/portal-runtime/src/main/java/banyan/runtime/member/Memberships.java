package banyan.runtime.member;

import banyan.api.event.Events;
import banyan.api.event.MemberLeft;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.usecase.Done;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.Role;
import banyan.api.usecase.Rule;
import banyan.runtime.group.GroupFacts;
import banyan.runtime.group.GroupStore;
import banyan.runtime.member.MemberStore.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Leaving, removing, and the roles of members. */
@ApplicationScoped
public class Memberships {

    @Inject
    GroupStore groups;

    @Inject
    MemberStore members;

    @Inject
    Events events;

    @Inject
    Clock clock;

    public Done leave(LeaveGroup command, Viewer by) {
        GroupFacts group = groups.hold(by.groupRef());
        end(group, get(group, by.self()));
        return Done.DONE;
    }

    public Done remove(RemoveMember command, Viewer by) {
        GroupFacts group = groups.hold(by.groupRef());
        Member member = get(group, command.person());
        if (by.is(member.person())) {
            throw Refusal.rule("members", "LeaveInsteadOfRemovingYourself");
        }
        end(group, member);
        return Done.DONE;
    }

    private void end(GroupFacts group, Member member) {
        mustNotBeTheLastLead(group, member);
        members.remove(group.ref(), member.person());
        events.fire(new MemberLeft(group.ref(), member.person()));
    }

    public Done give(GiveRole command, Viewer by) {
        GroupFacts group = groups.hold(by.groupRef());
        Member member = get(group, command.person());
        Rule.check(
                "members",
                new MemberRules.RoleCanBeGiven(command.role()),
                new MemberRules.GuestsHoldNoRoles(member),
                new MemberRules.TreasurerIsNeverLead(member.name(), command.role(), member.roles()));
        members.giveRole(group.ref(), member.person(), command.role(), by.self(), clock.instant());
        return Done.DONE;
    }

    public Done take(TakeRole command, Viewer by) {
        GroupFacts group = groups.hold(by.groupRef());
        Member member = get(group, command.person());
        Rule.check("members", new MemberRules.RoleCanBeGiven(command.role()));
        if (command.role() == Role.LEAD) {
            mustNotBeTheLastLead(group, member);
        }
        members.takeRole(group.ref(), member.person(), command.role());
        return Done.DONE;
    }

    public Done handOver(HandOverLead command, Viewer by) {
        GroupFacts group = groups.hold(by.groupRef());
        Member next = get(group, command.to());
        Rule.check(
                "members",
                new MemberRules.GuestsHoldNoRoles(next),
                new MemberRules.TreasurerIsNeverLead(next.name(), Role.LEAD, next.roles()));
        members.giveRole(group.ref(), next.person(), Role.LEAD, by.self(), clock.instant());
        if (!by.is(next.person())) {
            members.takeRole(group.ref(), by.self(), Role.LEAD);
            members.giveRole(group.ref(), by.self(), Role.CO_ORGANISER, by.self(), clock.instant());
        }
        return Done.DONE;
    }

    private void mustNotBeTheLastLead(GroupFacts group, Member member) {
        boolean another = members.hasAnotherLead(group.ref(), member.person());
        Rule.check("members", new MemberRules.LastLeadCannotLeave(group, member.roles(), another));
    }

    private Member get(GroupFacts group, PersonRef person) {
        return members.find(group.ref(), person)
                .orElseThrow(() -> Refusal.notFound("members", "member", person.value()));
    }
}
