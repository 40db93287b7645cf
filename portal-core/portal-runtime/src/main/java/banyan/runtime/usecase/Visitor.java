package banyan.runtime.usecase;

import banyan.api.people.Viewer;
import banyan.api.usecase.Role;
import java.util.Set;

/**
 * A caller in a place: what the runner checks against. Made by {@link Visitors} only, once a request.
 *
 * @param modulesOn the modules that are on in the viewer's group; empty without a group
 * @param roles of the portal and of the group together
 */
public record Visitor(Viewer viewer, Caller caller, Set<Role> roles, Set<String> modulesOn) {}
