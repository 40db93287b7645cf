package banyan.runtime.settings;

import banyan.api.settings.ByDefault;
import banyan.api.settings.PortalOnly;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What a settings record looks like: its components, their defaults, and how to make one from texts.
 *
 * <p>A shape and what was made of it lately are kept in the record's class itself, and go with it when its plugin goes.
 */
final class SettingsShape<S extends Record> {

    /** One component. */
    record Part(RecordComponent component, String byDefault, boolean portalOnly) {

        String name() {
            return component.getName();
        }

        Type type() {
            return component.getGenericType();
        }
    }

    private static final int KEPT = 64;

    private static final ClassValue<SettingsShape<?>> SHAPES = new ClassValue<>() {
        @Override
        protected SettingsShape<?> computeValue(Class<?> type) {
            return read(type.asSubclass(Record.class));
        }
    };

    private final Class<S> type;
    private final List<Part> parts;

    private final Map<Object, S> made = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, S> eldest) {
            return size() > KEPT;
        }
    });

    private SettingsShape(Class<S> type, List<Part> parts) {
        this.type = type;
        this.parts = parts;
    }

    @SuppressWarnings("unchecked") // a class keeps its own shape
    static <S extends Record> SettingsShape<S> of(Class<S> type) {
        return (SettingsShape<S>) SHAPES.get(type);
    }

    private static <S extends Record> SettingsShape<S> read(Class<S> type) {
        return new SettingsShape<>(
                type,
                Stream.of(type.getRecordComponents()).map(SettingsShape::part).toList());
    }

    private static Part part(RecordComponent component) {
        ByDefault byDefault = component.getAnnotation(ByDefault.class);
        if (byDefault == null) {
            throw new IllegalArgumentException("The setting " + component.getName() + " of "
                    + component.getDeclaringRecord().getName() + " has no @ByDefault");
        }
        return new Part(component, byDefault.value(), component.isAnnotationPresent(PortalOnly.class));
    }

    List<Part> parts() {
        return parts;
    }

    Optional<Part> find(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst();
    }

    /** What was made from the same values before, or what is made now. */
    S kept(Object from, Supplier<S> make) {
        S before = made.get(from);
        if (before == null) {
            before = make.get();
            made.put(from, before);
        }
        return before;
    }

    /**
     * Makes the record. A text that does not fit its type is passed over for the default.
     *
     * @throws IllegalArgumentException when the record refuses the values together
     */
    S make(Map<String, String> texts) {
        List<Object> values = new ArrayList<>();
        for (Part part : parts) {
            values.add(value(part, texts.getOrDefault(part.name(), part.byDefault())));
        }
        try {
            Constructor<S> constructor = type.getDeclaredConstructor(
                    parts.stream().map(part -> part.component().getType()).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(
                    String.valueOf(e.getTargetException().getMessage()), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " cannot be made", e);
        }
    }

    private static Object value(Part part, String text) {
        try {
            return SettingType.read(text, part.type());
        } catch (IllegalArgumentException e) {
            return SettingType.read(part.byDefault(), part.type());
        }
    }
}
