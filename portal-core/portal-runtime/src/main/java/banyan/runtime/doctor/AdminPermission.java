package banyan.runtime.doctor;

import banyan.api.usecase.Permission;
import banyan.api.usecase.Role;
import java.util.Set;

/** Looking after the portal as a whole. */
enum AdminPermission implements Permission {
    DOCTOR("admin.doctor", Role.ADMINISTRATOR, Role.AUDITOR);

    private final String key;
    private final Set<Role> roles;

    AdminPermission(String key, Role... roles) {
        this.key = key;
        this.roles = Set.of(roles);
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Set<Role> byDefault() {
        return roles;
    }

    @Override
    public boolean adjustable() {
        return false;
    }
}
