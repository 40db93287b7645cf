package banyan.runtime.search;

import banyan.api.group.Stage;
import banyan.api.people.Viewer;
import banyan.api.usecase.Refusal;
import banyan.api.value.Handle;
import banyan.runtime.data.Queries;
import banyan.runtime.plugin.Modules;
import banyan.runtime.usecase.GroupAccess;
import banyan.runtime.usecase.Owner;
import banyan.runtime.usecase.PermissionMatrix;
import banyan.runtime.usecase.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a viewer may find, computed for each search from the rows that decide it: memberships, roles, switches and the permission
 * matrix at that moment. Two queries.
 */
@ApplicationScoped
class Access {

    /**
     * What may be found.
     *
     * @param places group and permission, as the column {@code access} has them
     * @param everywhere permissions that hold in every open group
     * @param groups where the places are, as marks; empty when everything open counts too
     */
    record Allowed(List<String> places, Set<String> everywhere, List<String> groups) {

        /** The same within one module. */
        Allowed in(String module) {
            String prefix = module + ".";
            return new Allowed(
                    places.stream()
                            .filter(place -> right(place).startsWith(prefix))
                            .toList(),
                    everywhere.stream()
                            .filter(right -> right.startsWith(prefix))
                            .collect(Collectors.toSet()),
                    groups);
        }

        Set<String> modules() {
            return Stream.concat(places.stream().map(Allowed::right), everywhere.stream())
                    .map(EntryWords::moduleOf)
                    .collect(Collectors.toSet());
        }

        private static String right(String place) {
            return place.substring(place.indexOf(' ') + 1);
        }
    }

    @Inject
    GroupAccess groups;

    @Inject
    PermissionMatrix matrix;

    @Inject
    Modules modules;

    @Inject
    Queries sql;

    Allowed of(Viewer by, Optional<Handle> only) {
        Set<String> rights = rights();
        Set<String> everywhere = new HashSet<>();
        for (String right : rights) {
            // Without a membership only what belongs to every group can be asked for: no switch decides about it.
            if (by.may(right) && isOfCore(right)) {
                everywhere.add(right);
            }
        }
        List<Standing> standings = only.isPresent() ? one(by, only.get()) : groups.standings(by.self());
        List<String> places = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        for (Standing standing : standings) {
            String group = standing.group().ref().value().toString();
            Set<String> held =
                    matrix.held(standing.roles(), Optional.of(standing.group().ref()));
            int before = places.size();
            for (String right : rights) {
                boolean on = isOfCore(right) || standing.modulesOn().contains(EntryWords.moduleOf(right));
                if (on && (held.contains(right) || by.may(right))) {
                    places.add(group + " " + right);
                }
            }
            if (places.size() > before) {
                marks.add("G" + group);
            }
        }
        boolean narrow = only.isPresent() || everywhere.isEmpty();
        return new Allowed(places, only.isPresent() ? Set.of() : everywhere, narrow ? marks : List.of());
    }

    private List<Standing> one(Viewer by, Handle handle) {
        Standing standing = groups.standing(by.person(), handle)
                .filter(found -> found.visible() || found.group().stage() == Stage.OPEN)
                .orElseThrow(() -> Refusal.notFound("groups", "group", handle.value()));
        return List.of(standing);
    }

    private Set<String> rights() {
        return new HashSet<>(sql.list("select requires from core.search_right", row -> row.text(0)));
    }

    private boolean isOfCore(String right) {
        return modules.find(EntryWords.moduleOf(right))
                .filter(module -> module.owner().id().equals(Owner.CORE))
                .isPresent();
    }
}
