package banyan.runtime.rest;

import banyan.runtime.json.JsonCodec;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** JSON schemas (2020-12, as OpenAPI 3.1 uses them) of records, with the constraints that the runner checks. */
final class Schemas {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final Map<Class<?>, List<String>> PLAIN = Map.ofEntries(
            Map.entry(String.class, List.of("string", "")),
            Map.entry(UUID.class, List.of("string", "uuid")),
            Map.entry(Instant.class, List.of("string", "date-time")),
            Map.entry(LocalDate.class, List.of("string", "date")),
            Map.entry(Duration.class, List.of("string", "duration")),
            Map.entry(int.class, List.of("integer", "int32")),
            Map.entry(Integer.class, List.of("integer", "int32")),
            Map.entry(long.class, List.of("integer", "int64")),
            Map.entry(Long.class, List.of("integer", "int64")),
            Map.entry(boolean.class, List.of("boolean", "")),
            Map.entry(Boolean.class, List.of("boolean", "")));

    private final Map<String, ObjectNode> named = new LinkedHashMap<>();

    static boolean isRequired(RecordComponent component) {
        Class<?> type = component.getType();
        return type != Optional.class
                && !Collection.class.isAssignableFrom(type)
                && type != Map.class
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    ObjectNode all() {
        ObjectNode node = NODES.objectNode();
        named.forEach(node::set);
        return node;
    }

    void problem() {
        of(Problem.class);
    }

    ObjectNode of(RecordComponent component) {
        ObjectNode schema = of(component.getGenericType());
        if (schema.has("$ref")) {
            return schema;
        }
        boolean many = "array".equals(schema.path("type").asText());
        Size size = component.getAnnotation(Size.class);
        if (size != null) {
            schema.put(many ? "minItems" : "minLength", size.min());
            if (size.max() < Integer.MAX_VALUE) {
                schema.put(many ? "maxItems" : "maxLength", size.max());
            }
        }
        if (component.isAnnotationPresent(NotBlank.class)) {
            schema.put("minLength", Math.max(1, schema.path("minLength").asInt(0)));
            schema.put("pattern", "\\S");
        }
        Pattern pattern = component.getAnnotation(Pattern.class);
        if (pattern != null) {
            schema.put("pattern", "^(?:" + pattern.regexp() + ")$");
        }
        Min min = component.getAnnotation(Min.class);
        if (min != null) {
            schema.put("minimum", min.value());
        }
        Max max = component.getAnnotation(Max.class);
        if (max != null) {
            schema.put("maximum", max.value());
        }
        return schema;
    }

    ObjectNode object(List<RecordComponent> components) {
        ObjectNode schema = NODES.objectNode().put("type", "object").put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = NODES.arrayNode();
        for (RecordComponent component : components) {
            properties.set(component.getName(), of(component));
            if (isRequired(component)) {
                required.add(component.getName());
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema;
    }

    ObjectNode of(Type type) {
        if (type instanceof WildcardType wildcard) {
            return of(wildcard.getUpperBounds()[0]);
        }
        if (type instanceof ParameterizedType parameterized) {
            return ofGeneric(parameterized);
        }
        return type instanceof Class<?> c ? ofClass(c) : NODES.objectNode();
    }

    private ObjectNode ofGeneric(ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] inner = type.getActualTypeArguments();
        if (raw == Optional.class) {
            return orNull(of(inner[0]));
        }
        if (Collection.class.isAssignableFrom(raw)) {
            ObjectNode schema = NODES.objectNode().put("type", "array");
            schema.set("items", of(inner[0]));
            if (Set.class.isAssignableFrom(raw)) {
                schema.put("uniqueItems", true);
            }
            return schema;
        }
        if (Map.class.isAssignableFrom(raw)) {
            ObjectNode schema = NODES.objectNode().put("type", "object");
            schema.set("additionalProperties", of(inner[1]));
            return schema;
        }
        if (raw == banyan.api.value.Slice.class) {
            ObjectNode schema = NODES.objectNode().put("type", "object");
            ObjectNode properties = schema.putObject("properties");
            properties.putObject("items").put("type", "array").set("items", of(inner[0]));
            properties.set("next", orNull(NODES.objectNode().put("type", "string")));
            schema.putArray("required").add("items");
            return schema;
        }
        return ofClass(raw);
    }

    private static ObjectNode orNull(ObjectNode schema) {
        if (schema.has("type") && schema.get("type").isTextual()) {
            ArrayNode types = NODES.arrayNode().add(schema.get("type").asText()).add("null");
            schema.set("type", types);
            return schema;
        }
        ObjectNode either = NODES.objectNode();
        either.putArray("anyOf").add(schema).add(NODES.objectNode().put("type", "null"));
        return either;
    }

    private ObjectNode ofClass(Class<?> type) {
        List<String> plain = PLAIN.get(type);
        if (plain != null) {
            ObjectNode schema = NODES.objectNode().put("type", plain.get(0));
            return plain.get(1).isEmpty() ? schema : schema.put("format", plain.get(1));
        }
        if (type.isEnum()) {
            ObjectNode schema = NODES.objectNode().put("type", "string");
            ArrayNode values = schema.putArray("enum");
            for (Object constant : type.getEnumConstants()) {
                values.add(((Enum<?>) constant).name());
            }
            return schema;
        }
        if (JsonCodec.isScalar(type)) {
            return of(type.getRecordComponents()[0]);
        }
        return type.isRecord() ? reference(type) : NODES.objectNode();
    }

    private ObjectNode reference(Class<?> type) {
        String name = (type.getEnclosingClass() == null
                        ? ""
                        : type.getEnclosingClass().getSimpleName() + ".")
                + type.getSimpleName();
        String owner = type.getPackageName().startsWith("banyan.")
                ? type.getPackageName().split("\\.")[1]
                : "";
        String key = type == Problem.class || owner.equals("api") ? name : owner + "." + name;
        if (!named.containsKey(key)) {
            named.put(key, NODES.objectNode()); // stands in while the record's own components are read
            ObjectNode schema = object(List.of(type.getRecordComponents()));
            schema.remove("additionalProperties");
            named.put(key, schema);
        }
        return NODES.objectNode().put("$ref", "#/components/schemas/" + key);
    }
}
