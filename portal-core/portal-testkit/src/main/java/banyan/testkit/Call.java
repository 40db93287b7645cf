package banyan.testkit;

import banyan.api.usecase.Delete;
import banyan.api.usecase.Get;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Post;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import banyan.api.usecase.UseCase;
import banyan.api.value.Handle;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** The HTTP call that a use-case record stands for, read from its annotations. */
record Call(String method, String path, Map<String, Object> body) {

    static Call of(Optional<Handle> group, UseCase<?> useCase) {
        Class<?> type = useCase.getClass();
        Map<String, JsonNode> values = new LinkedHashMap<>();
        Answer.CODEC.tree(useCase).properties().forEach(entry -> values.put(entry.getKey(), entry.getValue()));
        values.values().removeIf(JsonNode::isNull);
        String method = method(type);
        StringJoiner path = new StringJoiner("/");
        path.add(prefix(group, type));
        for (String segment : route(type).split("/")) {
            path.add(segment.startsWith("{") ? taken(values, segment.substring(1, segment.length() - 1)) : segment);
        }
        if (method.equals("GET")) {
            return new Call(method, path + query(values), Map.of());
        }
        return new Call(method, path.toString(), Map.copyOf(values));
    }

    private static String prefix(Optional<Handle> group, Class<?> type) {
        if (type.isAnnotationPresent(InPortal.class)) {
            return "/api/v1/portal";
        }
        String permission = type.getAnnotation(Requires.class).value();
        String module = permission.substring(0, permission.indexOf('.'));
        return "/api/v1/groups/" + group.orElseThrow().value() + "/" + module;
    }

    private static String taken(Map<String, JsonNode> values, String name) {
        JsonNode value = values.remove(name);
        if (value == null) {
            throw new IllegalArgumentException("The address needs " + name);
        }
        return encoded(value.asText());
    }

    private static String query(Map<String, JsonNode> values) {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        values.forEach((name, value) -> {
            if (value.isArray()) {
                value.forEach(item -> query.add(encoded(name) + "=" + encoded(item.asText())));
            } else {
                query.add(encoded(name) + "=" + encoded(value.asText()));
            }
        });
        return query.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String method(Class<?> type) {
        return type.isAnnotationPresent(Get.class)
                ? "GET"
                : type.isAnnotationPresent(Post.class)
                        ? "POST"
                        : type.isAnnotationPresent(Put.class) ? "PUT" : "DELETE";
    }

    private static String route(Class<?> type) {
        return switch (method(type)) {
            case "GET" -> type.getAnnotation(Get.class).value();
            case "POST" -> type.getAnnotation(Post.class).value();
            case "PUT" -> type.getAnnotation(Put.class).value();
            default -> type.getAnnotation(Delete.class).value();
        };
    }
}
