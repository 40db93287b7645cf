package banyan.verify.arch;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.api.plugin.Contributions;
import banyan.api.usecase.Command;
import banyan.api.usecase.Delete;
import banyan.api.usecase.Get;
import banyan.api.usecase.Post;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import banyan.api.usecase.UseCase;
import banyan.api.value.Scalar;
import banyan.runtime.core.CoreContributions;
import banyan.runtime.usecase.Upload;
import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A use case is a record that says who may, where, and how much. */
class UseCaseShapeTest {

    private static final List<Class<?>> USE_CASES = House.load(House.shipped(), UseCaseShapeTest::isUseCase);

    private static boolean isUseCase(Class<?> type) {
        return UseCase.class.isAssignableFrom(type) && !type.isInterface() && !Modifier.isAbstract(type.getModifiers());
    }

    @Test
    void everyUseCaseIsARecordWithAPermission() {
        assertThat(USE_CASES).hasSizeGreaterThan(20).allSatisfy(type -> {
            assertThat(type.isRecord()).as("%s is a record", type).isTrue();
            assertThat(type.isAnnotationPresent(Requires.class))
                    .as("%s names its permission", type)
                    .isTrue();
        });
    }

    @Test
    void everyUseCaseHasOneAddressOfTheRightMethod() {
        assertThat(USE_CASES).isNotEmpty().allSatisfy(type -> {
            long changing = Stream.of(Post.class, Put.class, Delete.class)
                    .filter(type::isAnnotationPresent)
                    .count();
            boolean command = Command.class.isAssignableFrom(type);
            assertThat(changing).as("POST, PUT or DELETE of %s", type).isEqualTo(command ? 1 : 0);
            assertThat(type.isAnnotationPresent(Get.class))
                    .as("GET of %s", type)
                    .isEqualTo(!command);
        });
    }

    /** A record that nobody handles answers 404 wherever a page or a program asks for it. */
    @Test
    void everyUseCaseIsHandledBySomebody() {
        Set<String> handled = BoundariesTest.in(House.shipped()).stream()
                .filter(type -> dependsOn(type, Contributions.class) || dependsOn(type, CoreContributions.class))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getName())
                .collect(Collectors.toSet());
        assertThat(USE_CASES).extracting(Class::getName).allMatch(handled::contains);
    }

    private static boolean dependsOn(JavaClass type, Class<?> other) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency -> dependency.getTargetClass().isEquivalentTo(other));
    }

    @Test
    void everyTextAndEveryListHasALimit() {
        List<String> boundless = new ArrayList<>();
        for (Class<?> type : USE_CASES) {
            check(type, type.getName(), boundless, new HashSet<>());
        }
        assertThat(boundless).as("texts and lists without @Size(max)").isEmpty();
    }

    private static void check(Class<?> record, String path, List<String> boundless, Set<Class<?>> seen) {
        if (!record.isRecord() || !seen.add(record)) {
            return;
        }
        for (RecordComponent component : record.getRecordComponents()) {
            check(component.getAnnotatedType(), component, path + "." + component.getName(), boundless, seen);
        }
    }

    private static void check(
            AnnotatedType type, AnnotatedElement at, String path, List<String> boundless, Set<Class<?>> seen) {
        Class<?> raw = raw(type);
        if (raw == String.class) {
            requireSize(at, type, path, boundless);
        } else if (Collection.class.isAssignableFrom(raw) || Map.class.isAssignableFrom(raw)) {
            if (!isOfEnum(type)) {
                requireSize(at, type, path, boundless);
            }
            for (AnnotatedType inner : arguments(type)) {
                check(inner, inner, path + "[]", boundless, seen);
            }
        } else if (raw == Optional.class) {
            for (AnnotatedType inner : arguments(type)) {
                check(inner, inner, path, boundless, seen);
            }
        } else if (raw.isRecord() && !Scalar.class.isAssignableFrom(raw) && raw != Upload.class) {
            check(raw, path, boundless, seen);
        }
    }

    /** A set of an enum cannot be larger than the enum. */
    private static boolean isOfEnum(AnnotatedType type) {
        AnnotatedType[] inner = arguments(type);
        return raw(type) == Set.class && inner.length == 1 && raw(inner[0]).isEnum();
    }

    private static void requireSize(AnnotatedElement at, AnnotatedType type, String path, List<String> boundless) {
        Size size = Optional.ofNullable(at.getAnnotation(Size.class)).orElse(type.getAnnotation(Size.class));
        if (size == null || size.max() == Integer.MAX_VALUE) {
            boundless.add(path);
        }
    }

    private static AnnotatedType[] arguments(AnnotatedType type) {
        return type instanceof AnnotatedParameterizedType generic
                ? generic.getAnnotatedActualTypeArguments()
                : new AnnotatedType[0];
    }

    private static Class<?> raw(AnnotatedType type) {
        return type.getType() instanceof Class<?> plain
                ? plain
                : type.getType() instanceof java.lang.reflect.ParameterizedType generic
                        ? (Class<?>) generic.getRawType()
                        : Object.class;
    }
}
