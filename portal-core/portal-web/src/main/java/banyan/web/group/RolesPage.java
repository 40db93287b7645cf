package banyan.web.group;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.usecase.Role;
import banyan.runtime.permission.ChangePermissionHere;
import banyan.runtime.permission.Holders.Cell;
import banyan.runtime.permission.Holders.Lock;
import banyan.runtime.permission.PermissionsHere;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code /g/{group}/roles}: who may do what here. */
public final class RolesPage implements Page {

    /** The permissions of one module. */
    public record PartRow(String name, List<LineRow> lines) {}

    /** One permission. */
    public record LineRow(String name, String permission, List<CellView> cells) {}

    /** One cell; {@code lock} says why it cannot be changed. */
    public record CellView(
            String value, String role, boolean held, String words, String style, @Nullable String lock) {}

    private final PageContext context;
    private PermissionsHere.@Nullable Sheet sheet;

    RolesPage(PageContext context) {
        this.context = context;
    }

    @Override
    public void load() {
        sheet = context.run(new PermissionsHere());
    }

    /** Changes every cell whose tick is not what it was. */
    public void save() {
        Set<String> ticked = Set.copyOf(context.params("held"));
        int changes = 0;
        for (PermissionsHere.Part part : getSheet().parts()) {
            for (PermissionsHere.Line line : part.lines()) {
                changes += save(line, ticked);
            }
        }
        context.tell("members.permissions.saved", changes);
    }

    private int save(PermissionsHere.Line line, Set<String> ticked) {
        int changes = 0;
        for (int i = 0; i < line.cells().size(); i++) {
            Cell cell = line.cells().get(i);
            Role role = getSheet().roles().get(i);
            boolean wanted = ticked.contains(value(line, role));
            if (cell.lock().isEmpty() && wanted != cell.held()) {
                // Going back to what the module declares is no decision of its own.
                Optional<Boolean> held = cell.changed() ? Optional.empty() : Optional.of(wanted);
                context.run(new ChangePermissionHere(line.permission(), role, held));
                changes++;
            }
        }
        return changes;
    }

    private static String value(PermissionsHere.Line line, Role role) {
        return line.permission() + " " + role;
    }

    public PermissionsHere.Sheet getSheet() {
        return Objects.requireNonNull(sheet);
    }

    public List<String> getRoles() {
        return getSheet().roles().stream()
                .map(role -> context.say("role." + role))
                .toList();
    }

    public List<PartRow> getParts() {
        return getSheet().parts().stream()
                .map(part -> new PartRow(
                        part.name(), part.lines().stream().map(this::line).toList()))
                .toList();
    }

    private LineRow line(PermissionsHere.Line line) {
        List<CellView> cells = new ArrayList<>();
        for (int i = 0; i < line.cells().size(); i++) {
            cells.add(cell(line, line.cells().get(i), getSheet().roles().get(i)));
        }
        return new LineRow(line.name(), line.permission(), cells);
    }

    private CellView cell(PermissionsHere.Line line, Cell cell, Role role) {
        String lock = cell.lock().map(this::say).orElse(null);
        String style = "b-perm" + (cell.held() ? " b-perm--yes" : "")
                + (cell.changed() ? " b-perm--changed" : "")
                + (lock == null ? "" : " b-perm--lock");
        return new CellView(
                value(line, role),
                context.say("role." + role),
                cell.held(),
                context.say(cell.held() ? "members.permission.yes" : "members.permission.no"),
                style,
                getSheet().mayChange() ? lock : "");
    }

    private String say(Lock lock) {
        return context.say("members.lock." + lock);
    }
}
