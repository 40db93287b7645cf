package banyan.runtime.charter;

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

/** What can be done with a charter. Everyone who may know of a group reads it: it is what they decide by. */
enum CharterPermission implements Permission {
    READ("charter.read", true, ADMINISTRATOR, HR, AUDITOR, EMPLOYEE, MEMBER, GUEST),
    ACCEPT("charter.accept", false, MEMBER),
    CHANGE("charter.change", true, LEAD, CO_ORGANISER);

    private final String key;
    private final boolean adjustable;
    private final Set<Role> byDefault;

    CharterPermission(String key, boolean adjustable, Role... byDefault) {
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
