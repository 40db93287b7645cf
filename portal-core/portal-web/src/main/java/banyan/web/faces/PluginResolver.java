package banyan.web.faces;

import banyan.web.page.PageEngine;
import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.MethodNotFoundException;
import jakarta.el.PropertyNotFoundException;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Expressions on objects of plugins: getters, record components, setters and methods. The resolver of the container keeps
 * the classes that it has seen; this one keeps what it knows in the class itself, and it goes with it.
 */
public final class PluginResolver extends ELResolver {

    private record Shape(Map<String, Method> readers, Map<String, Method> writers) {}

    private static final ClassValue<Boolean> OURS = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return PageEngine.isOfPlugin(type);
        }
    };

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return shapeOf(type);
        }
    };

    private static Shape shapeOf(Class<?> type) {
        Map<String, Method> readers = new HashMap<>();
        Map<String, Method> writers = new HashMap<>();
        for (Method method : type.getMethods()) {
            if (Modifier.isStatic(method.getModifiers()) || method.getDeclaringClass() == Object.class) {
                continue;
            }
            method.setAccessible(true); // beans of plugins are often not public classes
            String name = method.getName();
            if (method.getParameterCount() == 1 && name.startsWith("set") && name.length() > 3) {
                writers.put(property(name, 3), method);
            } else if (method.getParameterCount() == 0 && method.getReturnType() != void.class) {
                addReader(readers, method, name);
            }
        }
        if (type.isRecord()) {
            for (var component : type.getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                readers.put(component.getName(), component.getAccessor());
            }
        }
        return new Shape(readers, writers);
    }

    private static void addReader(Map<String, Method> readers, Method method, String name) {
        if (name.startsWith("get") && name.length() > 3) {
            readers.put(property(name, 3), method);
        } else if (name.startsWith("is") && name.length() > 2 && method.getReturnType() == boolean.class) {
            readers.put(property(name, 2), method);
        }
    }

    private static String property(String method, int prefix) {
        return method.substring(prefix, prefix + 1).toLowerCase(Locale.ROOT) + method.substring(prefix + 1);
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base == null || property == null || !OURS.get(base.getClass())) {
            return null;
        }
        Method reader = SHAPES.get(base.getClass()).readers().get(property.toString());
        if (reader == null) {
            throw new PropertyNotFoundException(
                    base.getClass().getName() + " has nothing to read under the name " + property);
        }
        context.setPropertyResolved(base, property);
        return call(reader, base);
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base == null || property == null || !OURS.get(base.getClass())) {
            return null;
        }
        context.setPropertyResolved(base, property);
        Method writer = SHAPES.get(base.getClass()).writers().get(property.toString());
        return writer == null ? null : writer.getParameterTypes()[0];
    }

    @Override
    public void setValue(
            ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        if (base == null || property == null || !OURS.get(base.getClass())) {
            return;
        }
        Method writer = SHAPES.get(base.getClass()).writers().get(property.toString());
        if (writer == null) {
            throw new PropertyNotWritableException(base.getClass().getName() + " has no setter for " + property);
        }
        context.setPropertyResolved(base, property);
        call(writer, base, value);
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base == null || property == null || !OURS.get(base.getClass())) {
            return false;
        }
        context.setPropertyResolved(base, property);
        return !SHAPES.get(base.getClass()).writers().containsKey(property.toString());
    }

    @Override
    public @Nullable Object invoke(
            ELContext context,
            @Nullable Object base,
            @Nullable Object method,
            Class<?> @Nullable [] types,
            @Nullable Object @Nullable [] values) {
        if (base == null || method == null || !OURS.get(base.getClass())) {
            return null;
        }
        @Nullable Object[] given = values == null ? new Object[0] : values;
        int count = given.length;
        Method found = List.of(base.getClass().getMethods()).stream()
                .filter(m -> m.getName().equals(method.toString()) && m.getParameterCount() == count)
                .findFirst()
                .orElseThrow(() -> new MethodNotFoundException(
                        base.getClass().getName() + " has no public method " + method + " with " + count + " values"));
        found.setAccessible(true);
        @Nullable Object[] converted = new Object[count];
        for (int i = 0; i < count; i++) {
            converted[i] = context.convertToType(given[i], found.getParameterTypes()[i]);
        }
        context.setPropertyResolved(base, method);
        return call(found, base, converted);
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return Object.class;
    }

    private static @Nullable Object call(Method method, Object base, @Nullable Object... values) {
        try {
            return method.invoke(base, values);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }
}
