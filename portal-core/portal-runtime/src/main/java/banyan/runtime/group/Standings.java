package banyan.runtime.group;

import banyan.api.group.Group;
import banyan.api.group.Stage;
import banyan.api.people.PersonRef;
import banyan.api.usecase.Role;
import banyan.api.value.Handle;
import banyan.runtime.data.Queries;
import banyan.runtime.data.Row;
import banyan.runtime.module.ModuleChoices;
import banyan.runtime.module.ModuleSwitches;
import banyan.runtime.module.ModuleSwitches.Decisions;
import banyan.runtime.usecase.GroupAccess;
import banyan.runtime.usecase.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * How a person stands in a group, in one query and never from a cache: a removed member, a taken role and a switched
 * module count from the next request on, on every node.
 */
@ApplicationScoped
public class Standings implements GroupAccess {

    private static final UUID NOBODY = new UUID(0, 0);

    /** Columns 0 to 5 the group, 6 to 8 the decisions about modules, 9 to 11 the membership, 12 an invitation, 13 roles lent now. */
    private static final String SELECT =
            "select g.id, g.handle, g.name, g.stage, g.zone, g.member_count, " + ModuleSwitches.COLUMNS
                    + ", m.person is not null, m.guest_until, (select string_agg(r.role, ',') from core.member_role r"
                    + " where r.grp = g.id and r.person = m.person), exists (select 1 from core.invitation i where i.grp ="
                    + " g.id and i.person = ? and i.uses = 0 and i.withdrawn_at is null and i.ends_at > ?), (select"
                    + " string_agg(split_part(l.loan_key, ':', 1) || '=' || l.role, ',') from core.role_loan l where l.grp ="
                    + " g.id and l.person = ? and l.starts_at <= ? and l.ends_at > ?)"
                    + " from core.grp g ";

    private static final String ONE =
            SELECT + "left join core.membership m on m.grp = g.id and m.person = ? where g.handle = ?";

    private static final String MINE = SELECT + "join core.membership m on m.grp = g.id where m.person = ?";

    @Inject
    Queries sql;

    @Inject
    ModuleSwitches switches;

    @Inject
    ModuleChoices choices;

    @Inject
    Clock clock;

    @Override
    public Optional<Standing> standing(Optional<PersonRef> person, Handle handle) {
        Instant now = clock.instant();
        UUID who = person.map(PersonRef::value).orElse(NOBODY);
        return sql.find(ONE, row -> standing(row, now), who, now, who, now, now, who, handle);
    }

    @Override
    public List<Standing> standings(PersonRef person) {
        Instant now = clock.instant();
        return sql.list(MINE, row -> standing(row, now), person, now, person, now, now, person).stream()
                .filter(standing -> !standing.roles().isEmpty())
                .toList();
    }

    private Standing standing(Row row, Instant now) {
        Group group = GroupsOfPortal.group(row);
        Set<Role> roles = roles(row, now);
        var decisions = Decisions.of(row.textIf(6), row.textIf(7), row.textIf(8));
        choices.keep(group.ref(), group.stage(), decisions);
        Set<String> on = switches.on(group.stage(), decisions);
        if (!roles.isEmpty()) {
            roles.addAll(Loans.read(row.textIf(13), on));
        }
        boolean visible =
                group.stage() == Stage.OPEN || !roles.isEmpty() || (group.stage() == Stage.SEED && row.flag(12));
        return new Standing(group, roles, on, visible);
    }

    private static Set<Role> roles(Row row, Instant now) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Optional<Instant> guestUntil = row.instantIf(10);
        if (!row.flag(9) || guestUntil.filter(until -> !until.isAfter(now)).isPresent()) {
            return roles;
        }
        roles.add(guestUntil.isPresent() ? Role.GUEST : Role.MEMBER);
        row.textIf(11).ifPresent(all -> {
            for (String role : all.split(",")) {
                roles.add(Role.valueOf(role));
            }
        });
        return roles;
    }
}
