package banyan.runtime.member;

import banyan.api.plugin.ModuleSpec.Section;
import banyan.runtime.core.CoreContributions;
import banyan.runtime.core.CoreModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The members' table of contents. */
@ApplicationScoped
public class MembersModule implements CoreModule {

    @Inject
    Requests requests;

    @Inject
    InvitationDesk invitations;

    @Inject
    Memberships memberships;

    @Inject
    Directory directory;

    @Inject
    Mentionables mentionables;

    @Inject
    Cards cards;

    @Inject
    CardsOfPeople personalData;

    @Override
    public void contribute(CoreContributions to) {
        to.module("members")
                .permissions(MemberPermission.values())
                .icon("users")
                .section(Section.PEOPLE);
        to.handle(Members.class, directory::members);
        to.handle(MemberOf.class, directory::member);
        to.handle(Mentionable.class, mentionables::like);
        to.handle(MyCard.class, cards::mine);
        to.handle(ChangeMyCard.class, cards::change);
        to.handle(IntroduceMyself.class, cards::introduce);
        to.handle(AskToJoin.class, requests::ask);
        to.handle(WithdrawJoinRequest.class, requests::withdraw);
        to.handle(JoinRequests.class, requests::waiting);
        to.handle(DecideJoinRequest.class, requests::decide);
        to.handle(Invite.class, invitations::invite);
        to.handle(Invitations.class, invitations::open);
        to.handle(WithdrawInvitation.class, invitations::withdraw);
        to.handle(InvitationOf.class, invitations::welcome);
        to.handle(AcceptInvitation.class, invitations::accept);
        to.handle(AcceptMyInvitation.class, invitations::acceptMine);
        to.handle(LeaveGroup.class, memberships::leave);
        to.handle(RemoveMember.class, memberships::remove);
        to.handle(GiveRole.class, memberships::give);
        to.handle(TakeRole.class, memberships::take);
        to.handle(HandOverLead.class, memberships::handOver);
        to.personalData(personalData);
    }
}
