package banyan.runtime.group;

import static banyan.api.usecase.Role.ADMINISTRATOR;
import static banyan.api.usecase.Role.AUDITOR;
import static banyan.api.usecase.Role.CO_ORGANISER;
import static banyan.api.usecase.Role.EMPLOYEE;
import static banyan.api.usecase.Role.GUEST;
import static banyan.api.usecase.Role.HR;
import static banyan.api.usecase.Role.LEAD;
import static banyan.api.usecase.Role.MEMBER;

import banyan.api.usecase.Permission;
import banyan.api.usecase.Role;
import java.util.Set;

/** What can be done with groups as such. */
enum GroupPermission implements Permission {
    FOUND("groups.found", true, ADMINISTRATOR, EMPLOYEE),
    DISCOVER("groups.discover", true, ADMINISTRATOR, HR, AUDITOR, EMPLOYEE),
    /** The front of a group; who may know of it at all is decided by its stage. */
    READ("groups.read", true, ADMINISTRATOR, HR, AUDITOR, EMPLOYEE, MEMBER, GUEST),
    CHANGE("groups.change", true, LEAD, CO_ORGANISER),
    GOVERN("groups.govern", false, LEAD);

    private final String key;
    private final boolean adjustable;
    private final Set<Role> byDefault;

    GroupPermission(String key, boolean adjustable, Role... byDefault) {
        this.key = key;
        this.adjustable = adjustable;
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
        return adjustable;
    }
}
