package banyan.runtime.member;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.usecase.Role;
import banyan.runtime.data.Queries;
import banyan.runtime.data.Row;
import banyan.runtime.data.TransactionMemory;
import banyan.runtime.search.CoreEntries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Members and their roles in the database. */
@ApplicationScoped
public class MemberStore {

    /** How somebody came in. */
    public enum Via {
        FOUNDED,
        REQUEST,
        INVITATION,
        LEAD
    }

    /** A member with their roles of this group. */
    public record Member(PersonRef person, String name, boolean guest, Set<Role> roles) {}

    @Inject
    Queries sql;

    @Inject
    CoreEntries index;

    @Inject
    TransactionMemory memory;

    public Optional<Member> find(GroupRef group, PersonRef person) {
        return sql.find(
                "select m.person, p.name, m.guest_until is not null, (select string_agg(r.role, ',') from"
                        + " core.member_role r where r.grp = m.grp and r.person = m.person) from core.membership m join"
                        + " core.person p on p.id = m.person where m.grp = ? and m.person = ?",
                MemberStore::member,
                group,
                person);
    }

    private static Member member(Row row) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        row.textIf(3).ifPresent(all -> List.of(all.split(",")).forEach(role -> roles.add(Role.valueOf(role))));
        return new Member(new PersonRef(row.uuid(0)), row.text(1), row.flag(2), roles);
    }

    public void add(GroupRef group, PersonRef person, Via via, Instant at) {
        memory.forgetAll(); // a group knows how many there are
        sql.change(
                "insert into core.membership (grp, person, joined_at, via) values (?, ?, ?, ?)",
                group,
                person,
                at,
                via);
        index.person(person);
    }

    void remove(GroupRef group, PersonRef person) {
        memory.forgetAll();
        sql.change("delete from core.membership where grp = ? and person = ?", group, person);
        index.left(group, person);
    }

    /** Giving a role twice is the same as once. */
    public void giveRole(GroupRef group, PersonRef person, Role role, PersonRef by, Instant at) {
        sql.change(
                "insert into core.member_role (grp, person, role, since, given_by) values (?, ?, ?, ?, ?)"
                        + " on conflict do nothing",
                group,
                person,
                role,
                at,
                by);
    }

    void takeRole(GroupRef group, PersonRef person, Role role) {
        sql.change("delete from core.member_role where grp = ? and person = ? and role = ?", group, person, role);
    }

    public boolean hasLead(GroupRef group) {
        return sql.exists("select 1 from core.member_role where grp = ? and role = 'LEAD' limit 1", group);
    }

    List<PersonRef> organisers(GroupRef group) {
        return sql.list(
                "select distinct person from core.member_role where grp = ? and role in ('LEAD', 'CO_ORGANISER')",
                row -> new PersonRef(row.uuid(0)),
                group);
    }

    boolean hasAnotherLead(GroupRef group, PersonRef than) {
        return sql.exists(
                "select 1 from core.member_role where grp = ? and role = 'LEAD' and person <> ? limit 1", group, than);
    }

    void wants(GroupRef group, PersonRef person, String wants) {
        sql.change("update core.membership set wants = ? where grp = ? and person = ?", wants, group, person);
    }
}
