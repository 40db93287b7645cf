package banyan.runtime.identity.oidc;

import banyan.api.usecase.Role;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which groups of a provider give which role in the portal. A leading slash, as Keycloak writes it, does not matter. */
public record RoleMapping(Map<Role, Set<String>> groups) {

    public RoleMapping {
        groups = Map.copyOf(groups);
    }

    public Set<Role> of(Collection<String> memberOf) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        groups.forEach((role, names) -> {
            if (memberOf.stream().anyMatch(group -> names.stream().anyMatch(n -> plain(n).equals(plain(group))))) {
                roles.add(role);
            }
        });
        return roles;
    }

    private static String plain(String group) {
        return group.startsWith("/") ? group.substring(1) : group;
    }
}
