package banyan.verify.arch;

import banyan.api.usecase.Permission;
import banyan.api.usecase.Unaudited;
import banyan.api.usecase.UseCase;
import banyan.verify.arch.House.Module;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the compiled classes declare, for tests that compare it with what the portal does. */
public final class Compiled {

    private Compiled() {}

    public static List<Permission> permissions() {
        return permissions(House.shipped());
    }

    public static List<Permission> permissionsOfPlugins() {
        return permissions(House.plugins());
    }

    private static List<Permission> permissions(List<Module> modules) {
        List<Permission> all = new ArrayList<>();
        for (Class<?> type : House.load(modules, t -> Permission.class.isAssignableFrom(t) && t.isEnum())) {
            for (Object constant : type.getEnumConstants()) {
                all.add((Permission) constant);
            }
        }
        return all;
    }

    /** Simple names of the use cases that leave no audit entry. */
    public static Set<String> unaudited() {
        Set<String> names = new TreeSet<>();
        House.load(
                        House.shipped(),
                        type -> UseCase.class.isAssignableFrom(type) && type.isAnnotationPresent(Unaudited.class))
                .forEach(type -> names.add(type.getSimpleName()));
        return names;
    }
}
