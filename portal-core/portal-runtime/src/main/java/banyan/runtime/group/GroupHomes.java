package banyan.runtime.group;

import banyan.api.group.GroupRef;
import banyan.api.people.People;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.usecase.Role;
import banyan.runtime.charter.CharterStore;
import banyan.runtime.charter.CharterVersion;
import banyan.runtime.data.Queries;
import banyan.runtime.demo.DemoDiary;
import banyan.runtime.member.MemberStore;
import banyan.runtime.member.PersonCards;
import banyan.runtime.module.ModuleChoices;
import banyan.runtime.module.ModuleSwitches;
import banyan.runtime.socket.HomeCardSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Puts the front of a group together. */
@ApplicationScoped
public class GroupHomes {

    @Inject
    GroupStore groups;

    @Inject
    GroupLife life;

    @Inject
    CharterStore charters;

    @Inject
    MemberStore members;

    @Inject
    ModuleChoices choices;

    @Inject
    ModuleSwitches switches;

    @Inject
    HomeCardSource homeCards;

    @Inject
    People people;

    @Inject
    Queries sql;

    @Inject
    DemoDiary diary;

    @Inject
    Clock clock;

    public GroupHome.Front home(GroupHome query, Viewer by) {
        GroupFacts group = groups.get(by.groupRef());
        Optional<CharterVersion> charter = charters.inForce(group.ref());
        GroupHome.Standing standing = standing(group, by);
        boolean inside = standing == GroupHome.Standing.MEMBER || standing == GroupHome.Standing.GUEST;
        return new GroupHome.Front(
                group,
                charter.map(GroupHomes::brief),
                carriers(group.ref()),
                standing,
                standing == GroupHome.Standing.MEMBER ? waits(group, by.self()) : Optional.empty(),
                by.may("members.admit") ? waiting(group.ref()) : 0,
                by.may("groups.govern") ? Optional.of(life.checklist(new ChecklistOf(), by)) : Optional.empty(),
                inside ? cards(group, by) : List.of(),
                diary.of(group.ref()));
    }

    private static GroupHome.Brief brief(CharterVersion charter) {
        return new GroupHome.Brief(
                charter.version(),
                charter.text().positioning(),
                charter.text().weTalkAbout(),
                charter.text().goals());
    }

    private List<GroupHome.Carrier> carriers(GroupRef group) {
        record Found(PersonRef person, Role role) {}
        List<Found> found = sql.list(
                "select person, role from core.member_role where grp = ? order by array_position(array['LEAD',"
                        + " 'CO_ORGANISER', 'MODERATOR', 'TREASURER'], role), since limit 12",
                row -> new Found(new PersonRef(row.uuid(0)), row.constant(1, Role.class)),
                group);
        var cards = people.cards(group, found.stream().map(Found::person).toList());
        return found.stream()
                .map(one -> new GroupHome.Carrier(PersonCards.of(cards, one.person()), one.role()))
                .toList();
    }

    private GroupHome.Standing standing(GroupFacts group, Viewer by) {
        PersonRef me = by.self();
        var member = members.find(group.ref(), me);
        if (member.isPresent()) {
            return member.get().guest() ? GroupHome.Standing.GUEST : GroupHome.Standing.MEMBER;
        }
        if (sql.exists(
                "select 1 from core.invitation where grp = ? and person = ? and uses = 0 and withdrawn_at is null and"
                        + " ends_at > ?",
                group.ref(),
                me,
                clock.instant())) {
            return GroupHome.Standing.INVITED;
        }
        if (sql.exists(
                "select 1 from core.join_request where grp = ? and person = ? and decision is null", group.ref(), me)) {
            return GroupHome.Standing.ASKED;
        }
        if (group.hasNoRoom()) {
            return GroupHome.Standing.FULL;
        }
        return group.entry() == Entry.REQUEST ? GroupHome.Standing.MAY_ASK : GroupHome.Standing.BY_INVITATION;
    }

    private Optional<Integer> waits(GroupFacts group, PersonRef me) {
        int version = group.charterVersion();
        return version == 0 || charters.acceptedBy(group.ref(), me).equals(Optional.of(version))
                ? Optional.empty()
                : Optional.of(version);
    }

    private int waiting(GroupRef group) {
        return sql.find(
                        "select count(*) from core.join_request where grp = ? and decision is null",
                        row -> row.number(0),
                        group)
                .orElse(0);
    }

    private List<GroupHome.Shown> cards(GroupFacts group, Viewer by) {
        var on = switches.on(group.stage(), choices.decisions(group.ref()));
        return homeCards.cardsFor(by, on).stream()
                .map(shown -> new GroupHome.Shown(shown.module(), shown.card()))
                .toList();
    }
}
