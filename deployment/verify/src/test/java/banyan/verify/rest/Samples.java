package banyan.verify.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Random;
import java.util.UUID;

/** Makes values that fit a schema, as far as a schema can say. */
public final class Samples {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String[] WORDS = {"模具", "温度", "批次", "mould", "shrinkage", "质检", "line 3", "涂层", "0.2 mm"};

    private final Random random;

    public Samples(Random random) {
        this.random = random;
    }

    /** A body with all that is required and some of the rest. */
    public ObjectNode body(Operation operation) {
        ObjectNode body = NODES.objectNode();
        operation.properties().forEach((name, schema) -> {
            if (operation.requires(name) || random.nextInt(4) == 0) {
                body.set(name, property(operation, name, schema));
            }
        });
        return body;
    }

    /** Values that refuse nonsense at birth have a form that the schema does not tell. */
    JsonNode property(Operation operation, String name, JsonNode schema) {
        return switch (name) {
            case "handle", "login" -> NODES.textNode("sample-" + random.nextInt(100_000));
            case "zone" -> NODES.textNode("Asia/Shanghai");
            case "email" -> NODES.textNode("sample@example.com");
            default -> value(operation, schema, 0);
        };
    }

    JsonNode value(Operation operation, JsonNode unresolved, int depth) {
        JsonNode schema = operation.resolve(unresolved);
        if (schema.has("anyOf")) {
            return value(operation, schema.path("anyOf").path(0), depth);
        }
        if (schema.has("enum")) {
            JsonNode values = schema.path("enum");
            return values.path(random.nextInt(values.size()));
        }
        return switch (type(schema)) {
            case "integer" -> NODES.numberNode(integer(schema));
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            case "array" -> array(operation, schema, depth);
            case "object" -> object(operation, schema, depth);
            default -> NODES.textNode(text(schema));
        };
    }

    static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.path(0).asText() : type.asText("string");
    }

    private long integer(JsonNode schema) {
        long low = schema.path("minimum").asLong(0);
        long high = schema.path("maximum").asLong(low + 100);
        return low + random.nextInt((int) Math.min(high - low + 1, 1_000));
    }

    private ArrayNode array(Operation operation, JsonNode schema, int depth) {
        ArrayNode array = NODES.arrayNode();
        int size = depth > 3 ? 0 : Math.max(schema.path("minItems").asInt(0), random.nextInt(2));
        for (int i = 0; i < size; i++) {
            array.add(value(operation, schema.path("items"), depth + 1));
        }
        return array;
    }

    private ObjectNode object(Operation operation, JsonNode schema, int depth) {
        ObjectNode object = NODES.objectNode();
        if (depth < 5) {
            schema.path("properties")
                    .properties()
                    .forEach(entry -> object.set(entry.getKey(), value(operation, entry.getValue(), depth + 1)));
        }
        return object;
    }

    String text(JsonNode schema) {
        String format = schema.path("format").asText("");
        switch (format) {
            case "uuid":
                return new UUID(random.nextLong(), random.nextLong()).toString();
            case "date-time":
                return "2026-11-18T06:00:00Z";
            case "date":
                return "2026-11-18";
            case "duration":
                return "PT2H";
            default:
                break;
        }
        String pattern = schema.path("pattern").asText("");
        if (pattern.matches("\\^\\(\\?:[\\w|-]+\\)\\$")) {
            return pattern.substring(4).split("[|)]")[0];
        }
        int least = Math.max(1, schema.path("minLength").asInt(1));
        int most = Math.max(least, schema.path("maxLength").asInt(60));
        StringBuilder text = new StringBuilder(WORDS[random.nextInt(WORDS.length)]);
        while (text.length() < least) {
            text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.length() > most ? text.substring(0, most) : text.toString();
    }

    /** What stands in an address where the schema does not say more. */
    String inPath(JsonNode schema) {
        return switch (type(schema)) {
            case "integer" -> Long.toString(integer(schema));
            case "boolean" -> "true";
            default ->
                schema.path("format").asText("").equals("uuid") ? text(schema) : "sample-" + random.nextInt(1_000);
        };
    }
}
