package banyan.runtime.search;

import static banyan.api.usecase.Role.ADMINISTRATOR;
import static banyan.api.usecase.Role.AUDITOR;
import static banyan.api.usecase.Role.EMPLOYEE;
import static banyan.api.usecase.Role.HR;

import banyan.api.usecase.Permission;
import banyan.api.usecase.Role;
import java.util.Set;

/** Who may search at all; what is found is decided by the permission of each entry. A token limited to other things may not. */
enum SearchPermission implements Permission {
    USE;

    @Override
    public String key() {
        return "search.use";
    }

    @Override
    public Set<Role> byDefault() {
        return Set.of(ADMINISTRATOR, HR, AUDITOR, EMPLOYEE);
    }
}
