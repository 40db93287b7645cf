package banyan.runtime.plugin;

import banyan.api.usecase.Permission;
import banyan.api.usecase.Role;
import java.util.Set;

/**
 * A permission as declared, in classes of the core only, so that it may be kept and cached.
 *
 * @param module the part of the key before the dot
 * @param owner {@code core} or the plugin's id
 */
public record PermissionEntry(String key, String module, String owner, Set<Role> byDefault, boolean adjustable) {

    public static PermissionEntry of(Permission permission, String owner) {
        String key = permission.key();
        int dot = key.indexOf('.');
        if (dot < 1) {
            throw new IllegalArgumentException("A permission is written module.verb, not \"" + key + "\"");
        }
        return new PermissionEntry(
                key, key.substring(0, dot), owner, Set.copyOf(permission.byDefault()), permission.adjustable());
    }
}
