package banyan.runtime.identity;

import static banyan.api.usecase.Role.ADMINISTRATOR;
import static banyan.api.usecase.Role.EMPLOYEE;

import banyan.api.usecase.Permission;
import banyan.api.usecase.Role;
import java.util.Set;

/** What one may do with accounts. */
public enum IdentityPermission implements Permission {
    MANAGE_PEOPLE("people.manage", Set.of(ADMINISTRATOR)),
    MAKE_TOKENS("me.tokens", Set.of(EMPLOYEE, ADMINISTRATOR)),
    SEE_ADMINISTRATION("admin.see", Set.of(ADMINISTRATOR)),
    CHANGE_PORTAL("admin.portal", Set.of(ADMINISTRATOR));

    private final String key;
    private final Set<Role> byDefault;

    IdentityPermission(String key, Set<Role> byDefault) {
        this.key = key;
        this.byDefault = byDefault;
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
        return this == MAKE_TOKENS;
    }
}
