package banyan.runtime.permission;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.usecase.Role;
import banyan.runtime.data.Queries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What IT and leads decided about permissions, in the database. */
@ApplicationScoped
class GrantStore {

    /** Everything that was decided: by group (absent: for the portal), by permission, by role. */
    record Decided(Map<Optional<GroupRef>, Map<String, Map<Role, Boolean>>> all) {

        Map<String, Map<Role, Boolean>> in(Optional<GroupRef> group) {
            return all.getOrDefault(group, Map.of());
        }
    }

    private record One(Optional<GroupRef> group, Role role, String permission, boolean held) {}

    @Inject
    Queries sql;

    int version() {
        return sql.find("select version from core.role_permission_state", row -> row.number(0))
                .orElse(0);
    }

    Decided all() {
        List<One> rows = sql.list(
                "select grp, role, permission, held from core.role_permission",
                row -> new One(
                        row.uuidIf(0).map(GroupRef::new), row.constant(1, Role.class), row.text(2), row.flag(3)));
        Map<Optional<GroupRef>, Map<String, Map<Role, Boolean>>> all = new HashMap<>();
        rows.forEach(one -> all.computeIfAbsent(one.group(), g -> new HashMap<>())
                .computeIfAbsent(one.permission(), p -> new EnumMap<>(Role.class))
                .put(one.role(), one.held()));
        return new Decided(all);
    }

    void decide(Optional<GroupRef> group, Role role, String permission, boolean held, PersonRef who, Instant at) {
        sql.change(
                "insert into core.role_permission (grp, role, permission, held, who, at) values (cast(? as uuid), ?, ?, ?,"
                        + " ?, ?) on conflict (grp, role, permission) do update set held = excluded.held, who ="
                        + " excluded.who, at = excluded.at",
                group,
                role,
                permission,
                held,
                who,
                at);
    }

    void forget(Optional<GroupRef> group, Role role, String permission) {
        sql.change(
                "delete from core.role_permission where grp is not distinct from cast(? as uuid) and role = ? and"
                        + " permission = ?",
                group,
                role,
                permission);
    }
}
