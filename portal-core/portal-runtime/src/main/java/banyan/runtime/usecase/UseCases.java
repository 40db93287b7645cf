package banyan.runtime.usecase;

import banyan.api.usecase.Delete;
import banyan.api.usecase.Get;
import banyan.api.usecase.Handler;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Post;
import banyan.api.usecase.Put;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.usecase.Unaudited;
import banyan.api.usecase.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Every use case that exists at this moment: REST routes, the OpenAPI document, the permission page and the test in every
 * role all come from here.
 *
 * <p>Readers never wait: a change replaces the whole picture at once, so that a plugin's old and new use cases are never
 * seen side by side.
 */
@ApplicationScoped
public class UseCases {

    private record Picture(Map<Class<?>, UseCaseSpec<?, ?>> byType, Map<String, List<UseCaseSpec<?, ?>>> byPlace) {}

    /** A use case and the values that its address carried. */
    public record Match(UseCaseSpec<?, ?> spec, Map<String, String> values) {}

    private volatile Picture picture = new Picture(Map.of(), Map.of());

    /** Reads the declaration of a use case; refuses one that is incomplete. */
    public static <U extends UseCase<R>, R> UseCaseSpec<U, R> read(Class<U> type, Handler<U, R> handler, Owner owner) {
        Requires requires = type.getAnnotation(Requires.class);
        if (!type.isRecord() || requires == null) {
            throw new IllegalArgumentException(
                    type.getName() + " is not a use case: it must be a record with @Requires(\"module.verb\")");
        }
        boolean inPortal = type.isAnnotationPresent(InPortal.class);
        String module = requires.value().substring(0, requires.value().indexOf('.'));
        Map.Entry<String, String> address = address(type);
        if (Query.class.isAssignableFrom(type) != address.getKey().equals("GET")) {
            throw new IllegalArgumentException(type.getName() + ": a query has @Get, a command has another method");
        }
        Route route = Route.of(address.getValue());
        List<String> components =
                Stream.of(type.getRecordComponents()).map(c -> c.getName()).toList();
        if (!components.containsAll(route.variables())) {
            throw new IllegalArgumentException(type.getName() + ": its address names " + route.variables()
                    + " but its components are " + components);
        }
        return new UseCaseSpec<>(
                type,
                requires.value(),
                module,
                address.getKey(),
                route,
                inPortal,
                !type.isAnnotationPresent(Unaudited.class),
                answerOf(type),
                handler,
                owner);
    }

    private static Map.Entry<String, String> address(Class<?> type) {
        List<Map.Entry<String, String>> found = new ArrayList<>();
        Optional.ofNullable(type.getAnnotation(Get.class)).ifPresent(a -> found.add(Map.entry("GET", a.value())));
        Optional.ofNullable(type.getAnnotation(Post.class)).ifPresent(a -> found.add(Map.entry("POST", a.value())));
        Optional.ofNullable(type.getAnnotation(Put.class)).ifPresent(a -> found.add(Map.entry("PUT", a.value())));
        Optional.ofNullable(type.getAnnotation(Delete.class)).ifPresent(a -> found.add(Map.entry("DELETE", a.value())));
        if (found.size() != 1) {
            throw new IllegalArgumentException(type.getName() + " needs exactly one of @Get, @Post, @Put, @Delete");
        }
        return found.get(0);
    }

    private static Type answerOf(Class<?> type) {
        for (Type parent : type.getGenericInterfaces()) {
            if (parent instanceof ParameterizedType p && UseCase.class.isAssignableFrom((Class<?>) p.getRawType())) {
                return p.getActualTypeArguments()[0];
            }
        }
        throw new IllegalArgumentException(type.getName() + " implements Command<…> or Query<…> directly");
    }

    /** Adds these and takes away what the predicate names, in one step. */
    public synchronized void change(Collection<UseCaseSpec<?, ?>> add, Predicate<UseCaseSpec<?, ?>> remove) {
        Map<Class<?>, UseCaseSpec<?, ?>> byType = new HashMap<>(picture.byType);
        byType.values().removeIf(remove);
        add.forEach(spec -> byType.put(spec.type(), spec));
        Map<String, List<UseCaseSpec<?, ?>>> byPlace = new HashMap<>();
        byType.values().forEach(spec -> byPlace.computeIfAbsent(place(spec), k -> new ArrayList<>())
                .add(spec));
        byPlace.values().forEach(UseCases::orderAndCheck);
        picture = new Picture(byType, byPlace);
    }

    private static void orderAndCheck(List<UseCaseSpec<?, ?>> specs) {
        specs.sort(Comparator.comparingLong((UseCaseSpec<?, ?> s) -> -s.route().fixed())
                .thenComparing(s -> s.route().pattern()));
        for (int i = 1; i < specs.size(); i++) {
            var one = specs.get(i - 1);
            var two = specs.get(i);
            if (shape(one).equals(shape(two))) {
                throw new IllegalArgumentException(
                        one.type().getName() + " and " + two.type().getName() + " have the same address: "
                                + one.method() + " " + one.route().pattern());
            }
        }
    }

    private static String shape(UseCaseSpec<?, ?> spec) {
        return spec.route().pattern().replaceAll("\\{[^}]*}", "{}");
    }

    private static String place(UseCaseSpec<?, ?> spec) {
        return place(spec.method(), spec.inPortal(), spec.module());
    }

    private static String place(String method, boolean inPortal, String module) {
        return inPortal ? method + " portal" : method + " group " + module;
    }

    public Collection<UseCaseSpec<?, ?>> all() {
        return picture.byType.values();
    }

    @SuppressWarnings("unchecked") // the map is filled with specs of their own type only
    public <U extends UseCase<R>, R> Optional<UseCaseSpec<U, R>> find(Class<?> type) {
        return Optional.ofNullable((UseCaseSpec<U, R>) picture.byType.get(type));
    }

    /** The use case at an address below {@code /api/v1/portal/} or {@code /api/v1/groups/{group}/{module}/}. */
    public Optional<Match> at(String method, boolean inPortal, String module, List<String> path) {
        for (UseCaseSpec<?, ?> spec : picture.byPlace.getOrDefault(place(method, inPortal, module), List.of())) {
            Optional<Map<String, String>> values = spec.route().match(path);
            if (values.isPresent()) {
                return Optional.of(new Match(spec, values.get()));
            }
        }
        return Optional.empty();
    }

    /** The methods that an address answers to; empty when nothing is there. */
    public List<String> methodsAt(boolean inPortal, String module, List<String> path) {
        return Stream.of("GET", "POST", "PUT", "DELETE")
                .filter(method -> at(method, inPortal, module, path).isPresent())
                .toList();
    }
}
