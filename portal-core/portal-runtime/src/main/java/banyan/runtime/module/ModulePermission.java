package banyan.runtime.module;

import static banyan.api.usecase.Role.CO_ORGANISER;
import static banyan.api.usecase.Role.LEAD;
import static banyan.api.usecase.Role.MEMBER;

import banyan.api.usecase.Permission;
import banyan.api.usecase.Role;
import java.util.Set;

/** What can be done with the modules of a group. */
enum ModulePermission implements Permission {
    READ("modules.read", MEMBER),
    SWITCH("modules.switch", LEAD),
    SETTINGS("modules.settings", LEAD, CO_ORGANISER);

    private final String key;
    private final Set<Role> byDefault;

    ModulePermission(String key, Role... byDefault) {
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
}
