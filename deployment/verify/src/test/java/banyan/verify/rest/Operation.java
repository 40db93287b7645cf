package banyan.verify.rest;

import banyan.testkit.Client;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A use case as the OpenAPI document of a running portal describes it.
 *
 * @param path from {@code /api/v1} on, with its braces
 * @param body schema of the JSON body; missing when it takes none
 * @param refs schemas that others point to
 */
public record Operation(
        String method,
        String path,
        String id,
        String permission,
        List<Parameter> parameters,
        JsonNode body,
        boolean takesFile,
        JsonNode refs) {

    public record Parameter(String name, String in, boolean required, JsonNode schema) {}

    /** Everything that the portal offers at this moment. */
    public static List<Operation> all(Client client) {
        JsonNode document = client.get("/api/v1/openapi.json").good().json();
        List<Operation> all = new ArrayList<>();
        document.path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(entry -> all.add(read(document, path.getKey(), entry.getKey(), entry.getValue()))));
        return all;
    }

    private static Operation read(JsonNode document, String path, String method, JsonNode node) {
        List<Parameter> parameters = new ArrayList<>();
        for (JsonNode each : node.path("parameters")) {
            parameters.add(new Parameter(
                    each.path("name").asText(),
                    each.path("in").asText(),
                    each.path("required").asBoolean(),
                    each.path("schema")));
        }
        JsonNode content = node.path("requestBody").path("content");
        return new Operation(
                method.toUpperCase(java.util.Locale.ROOT),
                "/api/v1" + path,
                node.path("operationId").asText(),
                node.path("x-permission").asText(),
                parameters,
                content.has("application/json")
                        ? content.path("application/json").path("schema")
                        : missing(),
                content.has("application/octet-stream"),
                document.path("components").path("schemas"));
    }

    private static JsonNode missing() {
        return MissingNode.getInstance();
    }

    public boolean inPortal() {
        return !path.startsWith("/api/v1/groups/");
    }

    /** Where its name and its module come from. */
    public String module() {
        return id.substring(0, id.indexOf('.'));
    }

    public boolean reads() {
        return method.equals("GET");
    }

    Stream<Parameter> in(String place) {
        return parameters.stream().filter(parameter -> parameter.in().equals(place));
    }

    /** The address with every brace filled in. */
    public String at(String group, UnaryOperator<String> values) {
        String address = path;
        for (Parameter parameter : parameters) {
            if (parameter.in().equals("path")) {
                String value = parameter.name().equals("group") && !inPortal() ? group : values.apply(parameter.name());
                address = address.replace("{" + parameter.name() + "}", value);
            }
        }
        return address;
    }

    JsonNode resolve(JsonNode schema) {
        String ref = schema.path("$ref").asText("");
        return ref.isEmpty() ? schema : refs.path(ref.substring(ref.lastIndexOf('/') + 1));
    }

    Map<String, JsonNode> properties() {
        Map<String, JsonNode> all = new java.util.LinkedHashMap<>();
        body.path("properties").properties().forEach(entry -> all.put(entry.getKey(), entry.getValue()));
        return all;
    }

    boolean requires(String property) {
        for (JsonNode name : body.path("required")) {
            if (name.asText().equals(property)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
