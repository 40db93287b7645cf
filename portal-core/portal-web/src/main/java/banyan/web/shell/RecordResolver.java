package banyan.web.shell;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lets pages read records: {@code #{row.title}} calls {@code title()}, which EL 5 does not do by itself.
 * What a record calculates under a getter's name ({@code getGlyph()}) is left to the bean resolver.
 */
public final class RecordResolver extends ELResolver {
    // A ClassValue lives and dies with the class, so that a removed plugin leaves nothing here.
    private static final ClassValue<Map<String, Method>> PARTS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> parts = new HashMap<>();
            for (RecordComponent part : type.getRecordComponents()) {
                Method accessor = part.getAccessor();
                accessor.setAccessible(true);
                parts.put(part.getName(), accessor);
            }
            return parts;
        }
    };

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        Method accessor = accessor(base, property);
        if (accessor == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            return accessor.invoke(base);
        } catch (ReflectiveOperationException e) {
            throw new ELException("Could not read " + property + " of " + accessor.getDeclaringClass(), e);
        }
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        Method accessor = accessor(base, property);
        if (accessor == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        return accessor.getReturnType();
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        Method accessor = accessor(base, property);
        if (accessor != null) {
            throw new PropertyNotWritableException(accessor.getDeclaringClass().getName() + "." + property
                    + " belongs to a record and cannot be set. Bind the field to the page bean.");
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        boolean part = accessor(base, property) != null;
        if (part) {
            context.setPropertyResolved(base, property);
        }
        return part;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return String.class;
    }

    private static @Nullable Method accessor(@Nullable Object base, @Nullable Object property) {
        return base instanceof Record && property instanceof String name
                ? PARTS.get(base.getClass()).get(name)
                : null;
    }
}
