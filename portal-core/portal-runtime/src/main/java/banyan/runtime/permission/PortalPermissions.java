package banyan.runtime.permission;

import banyan.api.usecase.Get;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.usecase.Role;
import banyan.runtime.permission.Holders.Cell;
import java.util.List;

/** Every permission of the portal, who holds it, and which use cases need it; made from the registry of use cases. */
@InPortal
@Requires("admin.permissions")
@Get("permissions")
public record PortalPermissions() implements Query<PortalPermissions.Sheet> {

    /** All roles, of the portal and of groups. */
    public record Sheet(List<Role> roles, List<Part> parts, boolean mayChange) {}

    /** The permissions of one module or part of the core. */
    public record Part(String module, String name, List<Line> lines) {}

    /** One permission; the cells stand in the order of the roles. */
    public record Line(String permission, String name, boolean adjustable, List<Cell> cells, List<Use> uses) {}

    /** A use case that needs the permission. */
    public record Use(String name, String method, String address, boolean inPortal, boolean changes) {}
}
