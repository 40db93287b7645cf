package banyan.runtime.usecase;

import banyan.api.group.GroupRef;
import banyan.api.usecase.Role;
import java.util.Optional;
import java.util.Set;

/** Tells which permissions roles hold. The groups part of the core implements it. */
public interface PermissionMatrix {

    /** Every permission that these roles hold, in this group or in the portal as a whole. */
    Set<String> held(Set<Role> roles, Optional<GroupRef> group);
}
