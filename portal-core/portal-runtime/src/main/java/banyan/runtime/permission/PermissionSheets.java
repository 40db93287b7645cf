package banyan.runtime.permission;

import banyan.api.people.Viewer;
import banyan.api.usecase.Role;
import banyan.runtime.permission.Holders.Cell;
import banyan.runtime.plugin.ModuleEntry;
import banyan.runtime.plugin.Modules;
import banyan.runtime.plugin.PermissionEntry;
import banyan.runtime.text.CoreWords;
import banyan.runtime.text.Words;
import banyan.runtime.usecase.UseCaseSpec;
import banyan.runtime.usecase.UseCases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws the matrix up for people: for one group, and for the portal as a whole. */
@ApplicationScoped
public class PermissionSheets {

    private static final List<Role> ALL = List.of(Role.values());
    private static final List<Role> OF_GROUPS =
            ALL.stream().filter(Role::isOfGroup).toList();

    @Inject
    Modules modules;

    @Inject
    UseCases useCases;

    @Inject
    GrantStore grants;

    @Inject
    CoreWords coreWords;

    public PermissionsHere.Sheet here(PermissionsHere query, Viewer by) {
        GrantStore.Decided decided = grants.all();
        var portal = decided.in(Optional.empty());
        var group = decided.in(Optional.of(by.groupRef()));
        List<PermissionsHere.Part> parts = new ArrayList<>();
        byModule(modules.permissions().stream().filter(PermissionSheets::meantForGroups))
                .forEach((module, all) -> {
                    List<PermissionsHere.Line> lines = all.stream()
                            .map(p -> new PermissionsHere.Line(
                                    p.key(), name(p, by.locale()), shown(cells(p, OF_GROUPS, portal, group))))
                            .toList();
                    parts.add(new PermissionsHere.Part(module, moduleName(module, by.locale()), lines));
                });
        return new PermissionsHere.Sheet(OF_GROUPS, parts, by.may("members.permissions"));
    }

    private static List<Cell> shown(List<Cell> cells) {
        Cell ofMembers = cells.get(OF_GROUPS.indexOf(Role.MEMBER));
        return IntStream.range(0, cells.size())
                .mapToObj(i -> Holders.shown(cells.get(i), OF_GROUPS.get(i), ofMembers))
                .toList();
    }

    /** A permission that no role of a group holds and that is fixed is the portal's own business. */
    private static boolean meantForGroups(PermissionEntry permission) {
        return permission.byDefault().stream().anyMatch(Role::isOfGroup);
    }

    public PortalPermissions.Sheet portal(PortalPermissions query, Viewer by) {
        var portal = grants.all().in(Optional.empty());
        Map<String, List<PortalPermissions.Use>> uses = useCases.all().stream()
                .collect(Collectors.groupingBy(
                        UseCaseSpec::permission, Collectors.mapping(PermissionSheets::use, Collectors.toList())));
        List<PortalPermissions.Part> parts = new ArrayList<>();
        byModule(modules.permissions().stream()).forEach((module, all) -> {
            List<PortalPermissions.Line> lines = all.stream()
                    .map(p -> new PortalPermissions.Line(
                            p.key(),
                            name(p, by.locale()),
                            p.adjustable(),
                            cells(p, ALL, portal, Map.of()),
                            sorted(uses.getOrDefault(p.key(), List.of()))))
                    .toList();
            parts.add(new PortalPermissions.Part(module, moduleName(module, by.locale()), lines));
        });
        return new PortalPermissions.Sheet(ALL, parts, by.may("admin.change-permissions"));
    }

    private static List<PortalPermissions.Use> sorted(List<PortalPermissions.Use> uses) {
        return uses.stream()
                .sorted(Comparator.comparing(PortalPermissions.Use::name))
                .toList();
    }

    private static PortalPermissions.Use use(UseCaseSpec<?, ?> spec) {
        String place = spec.inPortal() ? "/api/v1/portal/" : "/api/v1/groups/{group}/" + spec.module() + "/";
        return new PortalPermissions.Use(
                spec.name(), spec.method(), place + spec.route().pattern(), spec.inPortal(), spec.changes());
    }

    private static List<Cell> cells(
            PermissionEntry permission,
            Collection<Role> roles,
            Map<String, Map<Role, Boolean>> portal,
            Map<String, Map<Role, Boolean>> group) {
        return roles.stream()
                .map(role -> Holders.cell(
                        permission,
                        role,
                        portal.getOrDefault(permission.key(), Map.of()),
                        group.getOrDefault(permission.key(), Map.of())))
                .toList();
    }

    private static Map<String, List<PermissionEntry>> byModule(Stream<PermissionEntry> permissions) {
        return permissions
                .sorted(Comparator.comparing(PermissionEntry::key))
                .collect(Collectors.groupingBy(PermissionEntry::module, TreeMap::new, Collectors.toList()));
    }

    private String name(PermissionEntry permission, Locale locale) {
        String verb = permission.key().substring(permission.module().length() + 1);
        String key = permission.module() + ".permission." + verb;
        return words(permission.module()).find(locale, key).orElse(permission.key());
    }

    private String moduleName(String module, Locale locale) {
        return words(module).find(locale, module + ".module.name").orElse(module);
    }

    private Words words(String module) {
        return modules.find(module)
                .map(ModuleEntry::owner)
                .map(owner -> owner.words())
                .orElse(coreWords.words());
    }
}
