package banyan.runtime.permission;

import static banyan.api.usecase.Role.ADMINISTRATOR;
import static banyan.api.usecase.Role.AUDITOR;

import banyan.api.usecase.Permission;
import banyan.api.usecase.Role;
import java.util.Set;

/** What IT does with groups, modules and rights as a whole. */
enum PortalPermission implements Permission {
    GROUPS("admin.groups", ADMINISTRATOR, AUDITOR),
    MODULES("admin.modules", ADMINISTRATOR),
    PERMISSIONS("admin.permissions", ADMINISTRATOR, AUDITOR),
    CHANGE_PERMISSIONS("admin.change-permissions", ADMINISTRATOR);

    private final String key;
    private final Set<Role> byDefault;

    PortalPermission(String key, Role... byDefault) {
        this.key = key;
        this.byDefault = Set.of(byDefault);
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Set<Role> byDefault() {
        return byDefault;
    }

    @Override
    public boolean adjustable() {
        return false;
    }
}
