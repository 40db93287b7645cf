package banyan.runtime.usecase;

import banyan.api.usecase.Refusal;
import banyan.api.usecase.UseCase;
import banyan.api.usecase.Violation;
import banyan.api.value.Scalar;
import banyan.runtime.json.JsonCodec;
import banyan.runtime.text.CoreWords;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the record of a use case from what a program sent. All that does not fit is named at once, field by field; nothing
 * is guessed and nothing unknown is passed over.
 */
@ApplicationScoped
public class InputReader {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @Inject
    CoreWords words;

    public <U extends UseCase<R>, R> U read(UseCaseSpec<U, R> spec, Input input, Locale locale) {
        List<Violation> wrong = new ArrayList<>();
        RecordComponent[] components = spec.type().getRecordComponents();
        unknown(spec, input, components, locale, wrong);
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = component(spec.owner().codec(), components[i], input, locale, wrong);
        }
        if (!wrong.isEmpty()) {
            throw invalid(wrong);
        }
        return make(spec.type(), components, values, locale);
    }

    public static Refusal invalid(List<Violation> wrong) {
        return new Refusal(Refusal.Kind.INVALID, "core", "Invalid", List.of(wrong.size()), wrong);
    }

    private void unknown(
            UseCaseSpec<?, ?> spec, Input input, RecordComponent[] components, Locale locale, List<Violation> wrong) {
        Set<String> known = Stream.of(components)
                .map(RecordComponent::getName)
                .filter(name -> !spec.route().variables().contains(name))
                .collect(Collectors.toSet());
        Stream<String> sent = input.body().isPresent()
                ? Stream.concat(names(input.body().get()), input.query().keySet().stream())
                : input.query().keySet().stream();
        sent.filter(name -> !known.contains(name))
                .limit(20)
                .forEach(name -> wrong.add(violation(shorten(name), "Unknown", locale, shorten(name))));
    }

    private static Stream<String> names(JsonNode body) {
        Iterator<String> names = body.fieldNames();
        List<String> all = new ArrayList<>();
        names.forEachRemaining(all::add);
        return all.stream();
    }

    private @Nullable Object component(
            JsonCodec codec, RecordComponent component, Input input, Locale locale, List<Violation> wrong) {
        String name = component.getName();
        Class<?> type = component.getType();
        if (type == Upload.class) {
            return input.upload().orElseGet(() -> missing(name, locale, wrong));
        }
        JsonNode node = find(component, input);
        if (node == null || node.isNull()) {
            return absent(component, locale, wrong);
        }
        if (!isCleanText(node)) {
            wrong.add(violation(name, "Text", locale));
            return null;
        }
        Type wanted = component.getGenericType();
        boolean optional = type == Optional.class;
        try {
            Object value = codec.convert(node, optional ? inner(wanted) : wanted);
            if (value == null) { // an empty text where a value is wanted
                wrong.add(violation(name, "Type", locale, kindOf(wanted, locale)));
                return null;
            }
            return optional ? Optional.of(value) : value;
        } catch (JsonCodec.Misfit e) {
            wrong.add(new Violation(
                    e.path().isEmpty() ? name : name + (e.path().startsWith("[") ? "" : ".") + e.path(),
                    "Type",
                    e.reason().orElseGet(() -> words.say(locale, "core.constraint.Type", kindOf(wanted, locale)))));
            return null;
        } catch (IOException e) {
            wrong.add(violation(name, "Type", locale, kindOf(wanted, locale)));
            return null;
        }
    }

    private static @Nullable JsonNode find(RecordComponent component, Input input) {
        String name = component.getName();
        String inPath = input.path().get(name);
        if (inPath != null) {
            return plain(inPath, component.getGenericType());
        }
        JsonNode inBody = input.body().map(body -> body.get(name)).orElse(null);
        if (inBody != null) {
            return inBody;
        }
        List<String> inQuery = input.query().get(name);
        if (inQuery == null) {
            return null;
        }
        Type wanted =
                component.getType() == Optional.class ? inner(component.getGenericType()) : component.getGenericType();
        if (Collection.class.isAssignableFrom(raw(wanted))) {
            ArrayNode array = NODES.arrayNode();
            inQuery.forEach(value -> array.add(plain(value, inner(wanted))));
            return array;
        }
        return inQuery.size() == 1 ? plain(inQuery.get(0), wanted) : NODES.arrayNode();
    }

    /** Addresses and queries carry texts only: a number is read as one where a number is wanted. */
    private static JsonNode plain(String text, Type wanted) {
        Class<?> type = raw(wanted);
        if (type == Optional.class) {
            return plain(text, inner(wanted));
        }
        if (Scalar.class.isAssignableFrom(type) && type.isRecord()) {
            type = type.getRecordComponents()[0].getType();
        }
        try {
            if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
                return NODES.numberNode(Long.parseLong(text));
            }
            if ((type == boolean.class || type == Boolean.class) && (text.equals("true") || text.equals("false"))) {
                return NODES.booleanNode(Boolean.parseBoolean(text));
            }
        } catch (NumberFormatException e) {
            return NODES.textNode(text); // refused by the codec, with the field's name
        }
        return NODES.textNode(text);
    }

    private @Nullable Object absent(RecordComponent component, Locale locale, List<Violation> wrong) {
        Class<?> type = component.getType();
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (type == List.class || type == Collection.class) {
            return List.of();
        }
        if (type == Set.class) {
            return Set.of();
        }
        if (type == Map.class) {
            return Map.of();
        }
        return isNullable(component.getAnnotatedType()) ? null : missing(component.getName(), locale, wrong);
    }

    private <T> @Nullable T missing(String name, Locale locale, List<Violation> wrong) {
        wrong.add(violation(name, "Required", locale));
        return null;
    }

    private static boolean isNullable(AnnotatedElement type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private <U> U make(Class<U> type, RecordComponent[] components, Object[] values, Locale locale) {
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException nonsense) {
                throw invalid(List.of(new Violation("", "Nonsense", String.valueOf(nonsense.getMessage()))));
            }
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " cannot be made", e);
        }
    }

    /** PostgreSQL keeps neither the zero character nor half of a surrogate pair. */
    static boolean isCleanText(JsonNode node) {
        if (node.isTextual()) {
            return isClean(node.textValue());
        }
        if (node.isObject() && !names(node).allMatch(InputReader::isClean)) {
            return false;
        }
        for (JsonNode child : node) {
            if (!isCleanText(child)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isLowSurrogate(c)) {
                return false;
            }
            if (Character.isHighSurrogate(c)) {
                i++;
                if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    private Violation violation(String field, String code, Locale locale, Object... values) {
        return new Violation(field, code, words.say(locale, "core.constraint." + code, values));
    }

    private String kindOf(Type type, Locale locale) {
        Class<?> raw = raw(type);
        if (raw == Optional.class) {
            return kindOf(inner(type), locale);
        }
        if (raw.isEnum()) {
            return Stream.of(raw.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
        }
        String simple =
                JsonCodec.isScalar(raw) ? raw.getRecordComponents()[0].getType().getSimpleName() : raw.getSimpleName();
        return words.find(locale, "core.kind." + simple).orElse(simple);
    }

    private static String shorten(String name) {
        return isClean(name) ? name.substring(0, Math.min(60, name.length())) : "?";
    }

    private static Type inner(Type type) {
        return type instanceof ParameterizedType p ? p.getActualTypeArguments()[0] : Object.class;
    }

    private static Class<?> raw(Type type) {
        if (type instanceof ParameterizedType p) {
            return (Class<?>) p.getRawType();
        }
        return type instanceof Class<?> c ? c : Object.class;
    }
}
