package banyan.runtime.usecase;

import banyan.api.group.Group;
import banyan.api.usecase.Role;
import java.util.Set;

/**
 * How a person stands in a group at this moment, read from the database in one query.
 *
 * @param roles of this group; empty for someone who is not a member
 * @param modulesOn every module that is on here, as the one resolver of module switching says
 * @param visible whether the person may know that the group exists
 */
public record Standing(Group group, Set<Role> roles, Set<String> modulesOn, boolean visible) {}
