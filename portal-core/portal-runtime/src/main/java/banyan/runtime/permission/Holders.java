package banyan.runtime.permission;

import banyan.api.usecase.Role;
import banyan.runtime.plugin.PermissionEntry;
import java.util.Map;
import java.util.Optional;

/**
 * Says whether a role holds a permission, and whether a lead may change that. A pure function of what the module
 * declares, what IT decided for the portal, and what the lead decided for the group.
 */
public final class Holders {

    /** Why a lead cannot change a cell; the name is the key of its sentence. */
    public enum Lock {
        /** The module keeps it fixed for all groups. */
        FIXED,
        /** IT took it from this role. */
        IT,
        /** Who leads keeps every right, so that nobody locks themselves out. */
        LEAD_KEEPS,
        /** The role belongs to the portal, not to the group. */
        PORTAL_ROLE,
        /** Whoever has this role is a member too, and members hold it. */
        AS_MEMBER
    }

    /**
     * One cell of the matrix.
     *
     * @param changed whether somebody decided otherwise than the module declares
     */
    public record Cell(boolean held, boolean changed, Optional<Lock> lock) {}

    private Holders() {}

    /**
     * @param portal what IT decided about this permission, by role
     * @param group what the lead of the group decided about it, by role
     */
    public static Cell cell(
            PermissionEntry permission, Role role, Map<Role, Boolean> portal, Map<Role, Boolean> group) {
        boolean byDefault = byDefault(permission, role);
        boolean base = portal.getOrDefault(role, byDefault);
        Optional<Lock> lock = lock(permission, role, portal);
        boolean held = lock.isPresent() ? base : group.getOrDefault(role, base);
        return new Cell(held, held != byDefault, lock);
    }

    /** A lead is a member from whom no right can be taken: what members may by default, the lead always may. */
    private static boolean byDefault(PermissionEntry permission, Role role) {
        return permission.byDefault().contains(role)
                || (role == Role.LEAD && permission.byDefault().contains(Role.MEMBER));
    }

    /** The cell as a person reads it: organisers are members too, so what members hold they hold. */
    public static Cell shown(Cell cell, Role role, Cell ofMembers) {
        boolean isMemberToo = role.isOfGroup() && role != Role.MEMBER && role != Role.GUEST;
        return isMemberToo && ofMembers.held() && !cell.held()
                ? new Cell(true, false, Optional.of(Lock.AS_MEMBER))
                : cell;
    }

    private static Optional<Lock> lock(PermissionEntry permission, Role role, Map<Role, Boolean> portal) {
        if (!role.isOfGroup()) {
            return Optional.of(Lock.PORTAL_ROLE);
        }
        if (!permission.adjustable()) {
            return Optional.of(Lock.FIXED);
        }
        if (Boolean.FALSE.equals(portal.get(role))) {
            return Optional.of(Lock.IT);
        }
        return role == Role.LEAD ? Optional.of(Lock.LEAD_KEEPS) : Optional.empty();
    }
}
