package banyan.verify.rest;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.api.usecase.Permission;
import banyan.api.usecase.Role;
import banyan.verify.arch.Compiled;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who holds what unless somebody decides otherwise, read from the source's own declarations and not from the portal. */
record Matrix(Map<String, Permission> permissions, Set<String> pluginModules) {

    static Matrix declared() {
        Map<String, Permission> all = new HashMap<>();
        for (Permission permission : Compiled.permissions()) {
            all.put(permission.key(), permission);
        }
        assertThat(all).hasSizeGreaterThan(10);
        Set<String> ofPlugins = new TreeSet<>();
        Compiled.permissionsOfPlugins().forEach(permission -> ofPlugins.add(module(permission.key())));
        return new Matrix(all, ofPlugins);
    }

    private static String module(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    boolean holds(Set<Role> roles, String key) {
        Permission permission = permissions.get(key);
        assertThat(permission)
                .as("%s is declared by an enum of permissions", key)
                .isNotNull();
        return permission.byDefault().stream().anyMatch(roles::contains);
    }

    /** Modules of the core are always on; those of plugins are switched. */
    boolean isSwitchable(Operation operation) {
        return pluginModules.contains(operation.module());
    }

    Set<String> switchableModules(List<Operation> operations) {
        Set<String> found = new TreeSet<>();
        operations.stream().filter(o -> !o.inPortal() && isSwitchable(o)).forEach(o -> found.add(o.module()));
        assertThat(found).as("modules of plugins that are installed").isNotEmpty();
        return found;
    }
}
