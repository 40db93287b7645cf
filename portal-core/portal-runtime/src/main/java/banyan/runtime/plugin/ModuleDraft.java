package banyan.runtime.plugin;

import banyan.api.plugin.ModuleSpec;
import banyan.api.usecase.Permission;
import banyan.runtime.usecase.Owner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A module while its owner describes it. */
public final class ModuleDraft implements ModuleSpec {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,29}");

    private final String id;
    private final boolean alwaysOn;
    private final List<Permission> permissions = new ArrayList<>();
    private final List<String> needs = new ArrayList<>();
    private final List<String> worksWith = new ArrayList<>();
    private @Nullable Class<? extends Record> settings;
    private String icon = "puzzle";
    private Section section = Section.COMMUNITY;
    private boolean onByDefault;

    public ModuleDraft(String id, boolean alwaysOn) {
        if (!FORM.matcher(id).matches()) {
            throw new IllegalArgumentException("\"" + id
                    + "\" is no name for a module: 2 to 30 small letters, digits and hyphens, a letter first");
        }
        this.id = id;
        this.alwaysOn = alwaysOn;
    }

    public String id() {
        return id;
    }

    @Override
    public ModuleSpec permissions(Permission... declared) {
        permissions.addAll(List.of(declared));
        return this;
    }

    @Override
    public ModuleSpec settings(Class<? extends Record> record) {
        settings = record;
        return this;
    }

    @Override
    public ModuleSpec icon(String name) {
        icon = name;
        return this;
    }

    @Override
    public ModuleSpec section(Section where) {
        section = where;
        return this;
    }

    @Override
    public ModuleSpec needs(String module) {
        needs.add(module);
        return this;
    }

    @Override
    public ModuleSpec worksWith(String module) {
        worksWith.add(module);
        return this;
    }

    @Override
    public ModuleSpec onByDefault() {
        onByDefault = true;
        return this;
    }

    /** What was described. A permission of another module is refused: it would escape the switch of this one. */
    public ModuleEntry entry(Owner owner) {
        List<PermissionEntry> declared =
                permissions.stream().map(p -> PermissionEntry.of(p, owner.id())).toList();
        declared.stream().filter(p -> !p.module().equals(id)).findFirst().ifPresent(p -> {
            throw new IllegalArgumentException("The module " + id + " declares the permission " + p.key()
                    + ", which belongs to the module " + p.module());
        });
        return new ModuleEntry(
                id,
                owner,
                Optional.ofNullable(settings),
                declared,
                icon,
                section,
                List.copyOf(needs),
                List.copyOf(worksWith),
                onByDefault,
                alwaysOn);
    }
}
