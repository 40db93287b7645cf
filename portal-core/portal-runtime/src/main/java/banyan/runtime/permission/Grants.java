package banyan.runtime.permission;

import banyan.api.group.GroupRef;
import banyan.api.people.Viewer;
import banyan.api.usecase.Done;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.Role;
import banyan.runtime.permission.Holders.Lock;
import banyan.runtime.plugin.Modules;
import banyan.runtime.plugin.PermissionEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Gives permissions to roles and takes them: leads inside their group and what IT allows, IT everywhere. */
@ApplicationScoped
public class Grants {

    @Inject
    Modules modules;

    @Inject
    GrantStore grants;

    @Inject
    Matrix matrix;

    @Inject
    Clock clock;

    public Done here(ChangePermissionHere command, Viewer by) {
        PermissionEntry permission = get(command.permission());
        GrantStore.Decided decided = grants.all();
        var portal = decided.in(Optional.empty()).getOrDefault(permission.key(), Map.of());
        Optional<Lock> lock =
                Holders.cell(permission, command.role(), portal, Map.of()).lock();
        if (lock.isPresent()) {
            throw Refusal.rule("members", "PermissionIsLocked." + lock.get(), permission.key(), command.role());
        }
        decide(Optional.of(by.groupRef()), command.role(), permission, command.held(), by);
        return Done.DONE;
    }

    public Done inPortal(ChangePortalPermission command, Viewer by) {
        PermissionEntry permission = get(command.permission());
        boolean taken = command.held().filter(held -> !held).isPresent();
        if (taken && command.role() == Role.ADMINISTRATOR && permission.module().equals("admin")) {
            throw Refusal.rule("admin", "AdministratorsKeepTheirRights", permission.key());
        }
        if (!command.role().isOfGroup()
                && !holdsInPortal(permission)
                && command.held().orElse(false)) {
            throw Refusal.rule("admin", "PermissionIsOfGroups", permission.key(), command.role());
        }
        decide(Optional.empty(), command.role(), permission, command.held(), by);
        return Done.DONE;
    }

    /** Whether portal roles hold it at all: what is meant for members only is not given past membership. */
    private static boolean holdsInPortal(PermissionEntry permission) {
        return permission.byDefault().stream().anyMatch(role -> !role.isOfGroup());
    }

    private PermissionEntry get(String key) {
        return modules.permissions().stream()
                .filter(permission -> permission.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("members", "permission", key));
    }

    private void decide(
            Optional<GroupRef> group, Role role, PermissionEntry permission, Optional<Boolean> held, Viewer by) {
        if (held.isPresent()) {
            grants.decide(group, role, permission.key(), held.get(), by.self(), clock.instant());
        } else {
            grants.forget(group, role, permission.key());
        }
        matrix.changed();
    }
}
