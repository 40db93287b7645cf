package banyan.runtime.group;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.usecase.Role;
import banyan.runtime.data.Queries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Roles lent for a time, kept apart from those that a lead gives: they end by the clock and not by anybody's act. */
@ApplicationScoped
class Loans {

    @Inject
    Queries sql;

    void lend(GroupRef group, String key, PersonRef person, Role role, Instant from, Instant until) {
        sql.change(
                "insert into core.role_loan (grp, loan_key, person, role, starts_at, ends_at) values (?, ?, ?, ?, ?, ?) on"
                        + " conflict (grp, loan_key) do update set person = excluded.person, role = excluded.role,"
                        + " starts_at = excluded.starts_at, ends_at = excluded.ends_at",
                group,
                key,
                person,
                role,
                from,
                until);
    }

    void takeBack(GroupRef group, String key) {
        sql.change("delete from core.role_loan where grp = ? and loan_key = ?", group, key);
    }

    /** Reads {@code moderation=MODERATOR,…}; a loan counts only while the module that lent it is on. */
    static Set<Role> read(Optional<String> loans, Set<String> modulesOn) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        loans.ifPresent(all -> Arrays.stream(all.split(","))
                .map(loan -> loan.split("=", 2))
                .filter(loan -> modulesOn.contains(loan[0]))
                .forEach(loan -> roles.add(Role.valueOf(loan[1]))));
        return roles;
    }
}
