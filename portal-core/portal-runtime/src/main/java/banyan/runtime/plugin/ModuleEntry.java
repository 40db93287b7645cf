package banyan.runtime.plugin;

import banyan.api.plugin.ModuleSpec;
import banyan.api.usecase.Permission;
import banyan.runtime.usecase.Owner;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A module as registered.
 *
 * @param needs modules without which it cannot be on
 * @param worksWith modules with which it can do more
 * @param onByDefault whether a new group has it on unless somebody decides otherwise
 */
public record ModuleEntry(
        String id,
        Owner owner,
        List<Permission> permissions,
        Optional<Class<? extends Record>> settings,
        String icon,
        ModuleSpec.Section section,
        Set<String> needs,
        Set<String> worksWith,
        boolean onByDefault) {

    /** Whether it belongs to the core and so cannot be switched. */
    public boolean isOfCore() {
        return owner.id().equals(Owner.CORE);
    }

    /** Collects what the owner says about a module. */
    public static final class Builder implements ModuleSpec {

        private final String id;
        private final List<Permission> permissions = new ArrayList<>();
        private @Nullable Class<? extends Record> settings;
        private String icon = "puzzle";
        private Section section = Section.COMMUNITY;
        private final Set<String> needs = new LinkedHashSet<>();
        private final Set<String> worksWith = new LinkedHashSet<>();
        private boolean onByDefault;

        public Builder(String id) {
            if (!id.matches("[a-z][a-z0-9-]{1,30}")) {
                throw new IllegalArgumentException(
                        "\"" + id + "\" is no module id: 2 to 31 small letters, digits and hyphens, a letter first");
            }
            this.id = id;
        }

        public ModuleEntry build(Owner owner) {
            return new ModuleEntry(
                    id,
                    owner,
                    List.copyOf(permissions),
                    Optional.ofNullable(settings),
                    icon,
                    section,
                    Set.copyOf(needs),
                    Set.copyOf(worksWith),
                    onByDefault);
        }

        @Override
        public ModuleSpec permissions(Permission... more) {
            for (Permission permission : more) {
                if (!permission.key().startsWith(id + ".")) {
                    throw new IllegalArgumentException("The permission " + permission.key()
                            + " does not belong to the module " + id + ": its key begins with \"" + id + ".\"");
                }
                permissions.add(permission);
            }
            return this;
        }

        @Override
        public ModuleSpec settings(Class<? extends Record> record) {
            this.settings = record;
            return this;
        }

        @Override
        public ModuleSpec icon(String name) {
            this.icon = name;
            return this;
        }

        @Override
        public ModuleSpec section(Section where) {
            this.section = where;
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
            this.onByDefault = true;
            return this;
        }
    }
}
