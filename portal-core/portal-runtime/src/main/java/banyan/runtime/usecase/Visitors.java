package banyan.runtime.usecase;

import banyan.api.people.Viewer;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.Requires;
import banyan.api.usecase.Role;
import banyan.api.value.Handle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Puts a caller into a place: reads the standing, and adds up what the caller may do there. */
@ApplicationScoped
public class Visitors {

    @Inject
    GroupAccess groups;

    @Inject
    PermissionMatrix matrix;

    /** The caller in the portal as a whole. */
    public Visitor inPortal(Caller caller) {
        return visitor(caller, Optional.empty(), caller.portalRoles());
    }

    /**
     * The caller in a group.
     *
     * @throws Refusal not-found when there is no such group or the caller may not know of it
     */
    public Visitor inGroup(Caller caller, Handle handle) {
        Standing standing = groups.standing(caller.person(), handle)
                .filter(found -> found.visible() || caller.portalRoles().contains(Role.ADMINISTRATOR))
                .orElseThrow(() -> Refusal.notFound("groups", "group", handle.value()));
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(caller.portalRoles());
        roles.addAll(standing.roles());
        return visitor(caller, Optional.of(standing), roles);
    }

    private Visitor visitor(Caller caller, Optional<Standing> standing, Set<Role> roles) {
        Set<String> held =
                new HashSet<>(matrix.held(roles, standing.map(s -> s.group().ref())));
        if (!caller.scopes().isEmpty()) {
            held.removeIf(key -> caller.scopes().stream().noneMatch(scope -> covers(scope, key)));
        }
        held.add(Requires.ANYONE);
        if (caller.person().isPresent()) {
            held.add(Requires.SIGNED_IN);
        }
        Viewer viewer = new Viewer(
                caller.person(),
                caller.name(),
                caller.locale(),
                caller.zone(),
                standing.map(Standing::group),
                held,
                caller.via());
        return new Visitor(
                viewer, caller, roles, standing.map(Standing::modulesOn).orElse(Set.of()));
    }

    private static boolean covers(String scope, String permission) {
        return permission.equals(scope) || permission.startsWith(scope + ".");
    }
}
