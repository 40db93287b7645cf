package banyan.runtime.plugin.admin;

import banyan.api.usecase.Permission;
import banyan.api.usecase.Role;
import java.util.Set;

/** Looking after plugins. */
enum PluginPermission implements Permission {
    PLUGINS;

    @Override
    public String key() {
        return "admin.plugins";
    }

    @Override
    public Set<Role> byDefault() {
        return Set.of(Role.ADMINISTRATOR);
    }

    @Override
    public boolean adjustable() {
        return false;
    }
}
