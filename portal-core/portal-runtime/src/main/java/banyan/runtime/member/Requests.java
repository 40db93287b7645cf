package banyan.runtime.member;

import banyan.api.group.GroupRef;
import banyan.api.group.Stage;
import banyan.api.people.People;
import banyan.api.people.PersonCard;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.usecase.Done;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.Rule;
import banyan.api.value.Slice;
import banyan.runtime.data.Cursor;
import banyan.runtime.data.Ids;
import banyan.runtime.group.Entry;
import banyan.runtime.group.GroupFacts;
import banyan.runtime.group.GroupStore;
import banyan.runtime.member.MemberStore.Via;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** People who ask to come in, and organisers who decide. */
@ApplicationScoped
public class Requests {

    private static final int PAGE = 25;

    @Inject
    GroupStore groups;

    @Inject
    MemberStore members;

    @Inject
    JoinRequestStore requests;

    @Inject
    Admission admission;

    @Inject
    MemberNotices notices;

    @Inject
    People people;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    public AskToJoin.Asked ask(AskToJoin command, Viewer by) {
        GroupFacts group = groups.hold(by.groupRef());
        PersonRef me = by.self();
        if (members.find(group.ref(), me).isPresent()) {
            throw Refusal.conflict("members", "IsMemberAlready", group.name());
        }
        if (group.stage() != Stage.OPEN || group.entry() != Entry.REQUEST) {
            throw Refusal.rule("members", "EntryIsByInvitation", group.name());
        }
        if (requests.isWaiting(group.ref(), me)) {
            throw Refusal.conflict("members", "HasAskedAlready", group.name());
        }
        UUID id = ids.next();
        requests.add(id, group.ref(), me, command.words().strip(), clock.instant());
        notices.asked(group, by.name());
        return new AskToJoin.Asked(id);
    }

    public Done withdraw(WithdrawJoinRequest command, Viewer by) {
        requests.withdraw(by.groupRef(), by.self(), clock.instant());
        return Done.DONE;
    }

    public Slice<JoinRequests.Waiting> waiting(JoinRequests query, Viewer by) {
        GroupRef group = by.groupRef();
        List<JoinRequestStore.Waiting> rows =
                requests.waiting(group, Cursor.read(query.after(), 1).at(0), PAGE + 1);
        Map<PersonRef, PersonCard> cards = people.cards(
                group, rows.stream().map(JoinRequestStore.Waiting::person).toList());
        return Slice.of(rows, PAGE, row -> Cursor.write(row.id()))
                .map(row -> new JoinRequests.Waiting(
                        row.id(), PersonCards.of(cards, row.person()), row.words(), row.askedAt()));
    }

    public Done decide(DecideJoinRequest command, Viewer by) {
        GroupFacts group = groups.hold(by.groupRef());
        PersonRef person = requests.hold(group.ref(), command.request())
                .orElseThrow(() -> Refusal.notFound("members", "request", command.request()));
        String reason = command.reason().orElse("").strip();
        Rule.check("members", new MemberRules.RefusalSaysWhy(command.accept(), reason));
        requests.decide(command.request(), command.accept(), reason, by.self(), clock.instant());
        if (command.accept()) {
            admission.admit(group, person, Via.REQUEST);
        }
        notices.decided(group, person, command.accept(), reason);
        return Done.DONE;
    }
}
