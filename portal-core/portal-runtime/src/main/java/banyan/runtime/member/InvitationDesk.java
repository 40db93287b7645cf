package banyan.runtime.member;

import banyan.api.group.GroupRef;
import banyan.api.group.Stage;
import banyan.api.people.People;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.usecase.Done;
import banyan.api.usecase.Refusal;
import banyan.runtime.charter.CharterStore;
import banyan.runtime.data.Ids;
import banyan.runtime.group.GroupFacts;
import banyan.runtime.group.GroupStore;
import banyan.runtime.member.InvitationStore.Open;
import banyan.runtime.member.MemberStore.Via;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Invitations: of one person by name, or by a link. */
@ApplicationScoped
public class InvitationDesk {

    @Inject
    GroupStore groups;

    @Inject
    MemberStore members;

    @Inject
    InvitationStore invitations;

    @Inject
    CharterStore charters;

    @Inject
    Admission admission;

    @Inject
    MemberNotices notices;

    @Inject
    People people;

    @Inject
    Directory directory;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    public Invite.Invited invite(Invite command, Viewer by) {
        GroupFacts group = groups.hold(by.groupRef());
        if (group.stage() == Stage.DRAFT) {
            throw Refusal.rule("members", "DraftsInviteNobody", group.name());
        }
        var now = clock.instant();
        var ends = now.plus(Duration.ofDays(command.days()));
        command.person().ifPresent(person -> {
            directory.mustExist(person);
            if (members.find(group.ref(), person).isPresent()) {
                throw Refusal.conflict("members", "IsMemberAlready", group.name());
            }
            invitations.clear(group.ref(), person, now);
        });
        Optional<String> code = command.person().isPresent() ? Optional.empty() : Optional.of(InvitationCode.make());
        Open made = new Open(
                ids.next(),
                group.ref(),
                command.person(),
                by.name(),
                ends,
                0,
                command.person().isPresent() ? 1 : command.uses());
        invitations.add(made, code.map(InvitationCode::hash), by.self(), now);
        command.person().ifPresent(person -> notices.invited(group, person, by.name()));
        return new Invite.Invited(made.id(), code, ends);
    }

    public List<Invitations.Open> open(Invitations query, Viewer by) {
        GroupRef group = by.groupRef();
        List<Open> all = invitations.of(group, clock.instant());
        var cards = people.cards(
                group, all.stream().flatMap(one -> one.person().stream()).toList());
        return all.stream()
                .map(one -> new Invitations.Open(
                        one.id(),
                        one.person().map(person -> PersonCards.of(cards, person)),
                        one.invitedBy(),
                        one.endsAt(),
                        one.uses(),
                        one.maxUses()))
                .toList();
    }

    public Done withdraw(WithdrawInvitation command, Viewer by) {
        if (invitations.withdraw(by.groupRef(), command.invitation(), clock.instant()) == 0) {
            throw Refusal.notFound("members", "invitation", command.invitation());
        }
        return Done.DONE;
    }

    public InvitationOf.Welcome welcome(InvitationOf query, Viewer by) {
        Open invitation = byCode(query.code());
        GroupFacts group = groups.get(invitation.group());
        return new InvitationOf.Welcome(
                group.handle(),
                group.name(),
                invitation.invitedBy(),
                charters.inForce(group.ref()).map(c -> c.text().positioning()).orElse(""),
                invitation.endsAt(),
                members.find(group.ref(), by.self()).isPresent());
    }

    public AcceptInvitation.Entered accept(AcceptInvitation command, Viewer by) {
        GroupRef ref = byCode(command.code()).group();
        GroupFacts group = groups.hold(ref);
        Open invitation = byCode(command.code()); // read again: the last use may have been taken meanwhile
        enter(group, invitation, by.self());
        return new AcceptInvitation.Entered(group.handle());
    }

    public Done acceptMine(AcceptMyInvitation command, Viewer by) {
        GroupFacts group = groups.hold(by.groupRef());
        Open invitation = invitations
                .ofPerson(group.ref(), by.self(), clock.instant())
                .orElseThrow(() -> Refusal.rule("members", "NotInvited", group.name()));
        enter(group, invitation, by.self());
        return Done.DONE;
    }

    private void enter(GroupFacts group, Open invitation, PersonRef person) {
        admission.admit(group, person, Via.INVITATION);
        invitations.use(invitation.id());
    }

    private Open byCode(String code) {
        return invitations
                .byHash(InvitationCode.hash(code), clock.instant())
                .orElseThrow(() -> Refusal.rule("members", "InvitationDoesNotHold"));
    }
}
