package banyan.runtime.group;

import banyan.api.group.Group;
import banyan.api.group.GroupRef;
import banyan.api.group.Groups;
import banyan.api.group.Stage;
import banyan.api.people.PersonRef;
import banyan.api.usecase.Role;
import banyan.api.value.Handle;
import banyan.runtime.charter.CharterStore;
import banyan.runtime.charter.CharterVersion;
import banyan.runtime.data.PlayedGroups;
import banyan.runtime.data.PortalClock;
import banyan.runtime.data.Queries;
import banyan.runtime.data.Row;
import banyan.runtime.module.ModuleSwitches;
import banyan.runtime.module.ModuleSwitches.Decisions;
import banyan.runtime.plugin.SwitchedOn;
import banyan.runtime.usecase.PermissionMatrix;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Groups as plugins see them. */
@ApplicationScoped
public class GroupsOfPortal implements Groups {

    private record WithDecisions(Group group, Decisions decisions) {}

    @Inject
    GroupStore groups;

    @Inject
    ModuleSwitches switches;

    @Inject
    SwitchedOn switchedOn;

    @Inject
    Queries sql;

    @Inject
    PermissionMatrix matrix;

    @Inject
    Loans loans;

    @Inject
    CharterStore charters;

    @Inject
    Clock clock;

    @Inject
    PortalClock portalClock;

    @Override
    public Group get(GroupRef ref) {
        return groups.group(ref);
    }

    /** Archived groups are left out: nothing changes there any more, so no job has anything to do; so are those of another time. */
    @Override
    public List<Group> whereOn(String module) {
        return sql
                .list(
                        "select g.id, g.handle, g.name, g.stage, g.zone, g.member_count, " + ModuleSwitches.COLUMNS
                                + " from core.grp g where g.stage <> 'ARCHIVED' and " + PlayedGroups.MINE
                                + " order by g.id",
                        GroupsOfPortal::read,
                        portalClock.plays())
                .stream()
                .filter(one -> switches.on(one.group().stage(), one.decisions()).contains(module))
                .map(WithDecisions::group)
                .toList();
    }

    @Override
    public List<PersonRef> members(GroupRef group) {
        return sql.list(
                "select person from core.membership where grp = ? order by joined_at, person",
                row -> new PersonRef(row.uuid(0)),
                group);
    }

    @Override
    public List<PersonRef> holders(GroupRef group, Role role) {
        return role == Role.MEMBER || role == Role.GUEST
                ? standingOf(group).entrySet().stream()
                        .filter(member -> member.getValue().contains(role))
                        .map(Map.Entry::getKey)
                        .toList()
                : entrusted(group, role);
    }

    private record Entrusted(PersonRef person, Optional<String> lentBy) {}

    /** Who was given a role or has it lent now: a few of many members, asked for at each command of a treasurer. */
    private List<PersonRef> entrusted(GroupRef group, Role role) {
        Instant now = clock.instant();
        List<Entrusted> all = sql.list(
                """
                select m.person, held.lent_by
                from (select person, null as lent_by from core.member_role where grp = ? and role = ?
                      union all
                      select person, split_part(loan_key, ':', 1) from core.role_loan
                        where grp = ? and role = ? and starts_at <= ? and ends_at > ?) held
                join core.membership m on m.grp = ? and m.person = held.person
                join core.person p on p.id = m.person and p.active
                where m.guest_until is null or m.guest_until > ? order by m.joined_at, m.person
                """,
                row -> new Entrusted(new PersonRef(row.uuid(0)), row.textIf(1)),
                group,
                role,
                group,
                role,
                now,
                now,
                group,
                now);
        return all.stream()
                .filter(each -> each.lentBy()
                        .map(module -> switchedOn.isOn(group, module))
                        .orElse(true))
                .map(Entrusted::person)
                .distinct()
                .toList();
    }

    @Override
    public List<PersonRef> holders(GroupRef group, String permission) {
        Optional<GroupRef> here = Optional.of(group);
        return standingOf(group).entrySet().stream()
                .filter(member -> matrix.held(member.getValue(), here).contains(permission))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Every active member with the roles of this moment, in the order in which they came. */
    private Map<PersonRef, Set<Role>> standingOf(GroupRef group) {
        Instant now = clock.instant();
        Set<String> on = sql.find(
                        "select g.stage, " + ModuleSwitches.COLUMNS + " from core.grp g where g.id = ?",
                        row -> switches.on(
                                row.constant(0, Stage.class),
                                Decisions.of(row.textIf(1), row.textIf(2), row.textIf(3))),
                        group)
                .orElse(Set.of());
        Map<PersonRef, Set<Role>> all = new LinkedHashMap<>();
        sql.list(
                """
                with given as (
                  select person, string_agg(role, ',') as roles from core.member_role where grp = ? group by person),
                lent as (
                  select person, string_agg(split_part(loan_key, ':', 1) || '=' || role, ',') as roles
                    from core.role_loan where grp = ? and starts_at <= ? and ends_at > ? group by person)
                select m.person, m.guest_until, given.roles, lent.roles
                from core.membership m join core.person p on p.id = m.person and p.active
                left join given on given.person = m.person left join lent on lent.person = m.person
                where m.grp = ? and (m.guest_until is null or m.guest_until > ?) order by m.joined_at, m.person
                """,
                row -> {
                    Set<Role> roles = EnumSet.of(row.instantIf(1).isPresent() ? Role.GUEST : Role.MEMBER);
                    row.textIf(2).ifPresent(given -> Arrays.stream(given.split(","))
                            .map(Role::valueOf)
                            .forEach(roles::add));
                    roles.addAll(Loans.read(row.textIf(3), on));
                    return all.put(new PersonRef(row.uuid(0)), roles) == null;
                },
                group,
                group,
                now,
                now,
                group,
                now);
        return all;
    }

    @Override
    public Optional<Positioning> positioning(GroupRef group) {
        return charters.inForce(group)
                .map(CharterVersion::text)
                .map(text -> new Positioning(text.positioning(), text.weTalkAbout(), text.weDoNotTalkAbout()));
    }

    @Override
    public void lend(GroupRef group, String key, PersonRef person, Role role, Instant from, Instant until) {
        loans.lend(group, key, person, role, from, until);
    }

    @Override
    public void takeBack(GroupRef group, String key) {
        loans.takeBack(group, key);
    }

    private static WithDecisions read(Row row) {
        return new WithDecisions(group(row), Decisions.of(row.textIf(6), row.textIf(7), row.textIf(8)));
    }

    /** A group from the first six columns. */
    static Group group(Row row) {
        return new Group(
                new GroupRef(row.uuid(0)),
                new Handle(row.text(1)),
                row.text(2),
                row.constant(3, Stage.class),
                ZoneId.of(row.text(4)),
                row.number(5));
    }
}
