package banyan.web.group;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.usecase.Role;
import banyan.runtime.permission.ChangePortalPermission;
import banyan.runtime.permission.Holders.Cell;
import banyan.runtime.permission.PortalPermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code /admin/permissions}: every permission, who holds it, and which use cases need it. */
public final class AdminPermissionsPage implements Page {

    /** The permissions of one module or part of the core. */
    public record PartRow(String module, String name, List<LineRow> lines) {}

    /** One permission, with the roles that hold it and the calls that need it. */
    public record LineRow(String name, String permission, List<CellView> roles, List<String> uses) {}

    /** A role; {@code to} is what its button changes it to. */
    public record CellView(String role, String name, boolean held, String style, String to) {}

    private final PageContext context;
    private PortalPermissions.@Nullable Sheet sheet;

    AdminPermissionsPage(PageContext context) {
        this.context = context;
    }

    @Override
    public void load() {
        sheet = context.run(new PortalPermissions());
    }

    public void change() {
        Role role = Stream.of(Role.values())
                .filter(one -> one.name().equals(context.need("role")))
                .findFirst()
                .orElseThrow();
        boolean held = Boolean.parseBoolean(context.need("held"));
        boolean changed =
                cell(context.need("permission"), role).map(Cell::changed).orElse(false);
        Optional<Boolean> decision = changed ? Optional.empty() : Optional.of(held);
        context.run(new ChangePortalPermission(context.need("permission"), role, decision));
        context.tell("admin.permissions.changed", context.need("permission"), context.say("role." + role));
    }

    private Optional<Cell> cell(String permission, Role role) {
        return getSheet().parts().stream()
                .flatMap(part -> part.lines().stream())
                .filter(line -> line.permission().equals(permission))
                .map(line -> line.cells().get(getSheet().roles().indexOf(role)))
                .findFirst();
    }

    public PortalPermissions.Sheet getSheet() {
        return Objects.requireNonNull(sheet);
    }

    /** The chosen part, or the first one: one part at a time keeps the page readable. */
    public List<PartRow> getParts() {
        return getSheet().parts().stream()
                .filter(part -> part.module().equals(getShown()))
                .map(part -> new PartRow(
                        part.module(),
                        part.name(),
                        part.lines().stream().map(this::line).toList()))
                .toList();
    }

    public String getShown() {
        return context.param("part").orElseGet(() -> getSheet().parts().stream()
                .findFirst()
                .map(PortalPermissions.Part::module)
                .orElse(""));
    }

    public List<PortalPermissions.Part> getAll() {
        return getSheet().parts();
    }

    private LineRow line(PortalPermissions.Line line) {
        List<CellView> roles = new ArrayList<>();
        for (int i = 0; i < line.cells().size(); i++) {
            Cell cell = line.cells().get(i);
            Role role = getSheet().roles().get(i);
            String style = "b-perm" + (cell.held() ? " b-perm--yes" : "") + (cell.changed() ? " b-perm--changed" : "");
            roles.add(new CellView(
                    role.name(), context.say("role." + role), cell.held(), style, String.valueOf(!cell.held())));
        }
        return new LineRow(
                line.name(),
                line.permission(),
                roles,
                line.uses().stream()
                        .map(use -> use.method() + " " + use.address() + " · " + use.name())
                        .toList());
    }
}
