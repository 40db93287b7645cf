package banyan.runtime.permission;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.usecase.Role;
import banyan.runtime.permission.Holders.Cell;
import java.util.List;

/** Who may do what in this group: every permission of the modules that are on, for every role of a group. */
@Requires("members.see-permissions")
@Get("permissions")
public record PermissionsHere() implements Query<PermissionsHere.Sheet> {

    /**
     * @param mayChange whether the viewer may change it
     */
    public record Sheet(List<Role> roles, List<Part> parts, boolean mayChange) {}

    /** The permissions of one module. */
    public record Part(String module, String name, List<Line> lines) {}

    /** One permission; the cells stand in the order of the roles. */
    public record Line(String permission, String name, List<Cell> cells) {}
}
