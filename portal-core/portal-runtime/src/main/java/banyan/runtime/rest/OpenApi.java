package banyan.runtime.rest;

import banyan.api.file.Download;
import banyan.runtime.usecase.Upload;
import banyan.runtime.usecase.UseCaseSpec;
import banyan.runtime.usecase.UseCases;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The OpenAPI 3.1 document of what is installed at this moment, read from the same registry that answers calls. Made for
 * each request: it is asked for seldom, and a kept one would outlive a plugin.
 */
@ApplicationScoped
public class OpenApi {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @Inject
    UseCases useCases;

    public byte[] document(Locale locale) {
        ObjectNode root = NODES.objectNode();
        root.put("openapi", "3.1.0");
        root.putObject("info")
                .put("title", "Banyan")
                .put("version", "1")
                .put("description", "Everything that a person can do in the portal, for programs.");
        root.putArray("servers").addObject().put("url", "/api/v1");
        Schemas schemas = new Schemas();
        ObjectNode paths = root.putObject("paths");
        Map<String, List<UseCaseSpec<?, ?>>> byPath = new TreeMap<>();
        useCases.all().forEach(spec -> byPath.computeIfAbsent(path(spec), k -> new ArrayList<>())
                .add(spec));
        byPath.forEach((path, specs) -> {
            ObjectNode item = paths.putObject(path);
            specs.stream()
                    .sorted(Comparator.comparing(UseCaseSpec::method))
                    .forEach(spec ->
                            item.set(spec.method().toLowerCase(Locale.ROOT), operation(spec, path, schemas, locale)));
        });
        ObjectNode components = root.putObject("components");
        schemas.problem();
        components.set("schemas", schemas.all());
        components
                .putObject("securitySchemes")
                .putObject("token")
                .put("type", "http")
                .put("scheme", "bearer");
        return root.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String path(UseCaseSpec<?, ?> spec) {
        if (spec.inPortal() && spec.route().pattern().equals("sessions")) {
            return "/sessions";
        }
        String base = spec.inPortal() ? "/portal" : "/groups/{group}/" + spec.module();
        return spec.route().pattern().isEmpty()
                ? base
                : base + "/" + spec.route().pattern();
    }

    private ObjectNode operation(UseCaseSpec<?, ?> spec, String path, Schemas schemas, Locale locale) {
        ObjectNode operation = NODES.objectNode();
        operation.put("operationId", spec.name());
        operation.put("x-permission", spec.permission());
        operation.put("summary", summary(spec, locale));
        operation.putArray("tags").add(spec.module());
        if (!spec.permission().equals(banyan.api.usecase.Requires.ANYONE)) {
            operation.putArray("security").addObject().putArray("token");
        }
        parameters(operation.putArray("parameters"), spec, path, schemas);
        body(operation, spec, schemas);
        responses(operation.putObject("responses"), spec, schemas);
        return operation;
    }

    private static String summary(UseCaseSpec<?, ?> spec, Locale locale) {
        String words = spec.type().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        String verb = spec.permission().substring(spec.module().length() + 1);
        return spec.owner()
                .words()
                .find(locale, spec.module() + ".permission." + verb)
                .map(permission -> words + " — " + permission)
                .orElse(words);
    }

    private static void parameters(ArrayNode parameters, UseCaseSpec<?, ?> spec, String path, Schemas schemas) {
        if (path.contains("{group}") && !spec.inPortal()) {
            parameter(parameters, "group", "path", true, NODES.objectNode().put("type", "string"));
        }
        boolean bodiless = spec.method().equals("GET") || takesFile(spec);
        for (RecordComponent component : spec.type().getRecordComponents()) {
            boolean inPath = spec.route().variables().contains(component.getName());
            if (component.getType() != Upload.class && (inPath || bodiless)) {
                parameter(
                        parameters,
                        component.getName(),
                        inPath ? "path" : "query",
                        inPath || Schemas.isRequired(component),
                        schemas.of(component));
            }
        }
        if (spec.changes()) {
            parameter(
                    parameters,
                    "Idempotency-Key",
                    "header",
                    false,
                    NODES.objectNode().put("type", "string").put("minLength", 1).put("maxLength", 200));
        }
    }

    private static void parameter(ArrayNode to, String name, String in, boolean required, ObjectNode schema) {
        to.addObject().put("name", name).put("in", in).put("required", required).set("schema", schema);
    }

    private static boolean takesFile(UseCaseSpec<?, ?> spec) {
        return Arrays.stream(spec.type().getRecordComponents()).anyMatch(c -> c.getType() == Upload.class);
    }

    private static void body(ObjectNode operation, UseCaseSpec<?, ?> spec, Schemas schemas) {
        if (spec.method().equals("GET")) {
            return;
        }
        List<RecordComponent> inBody = Arrays.stream(spec.type().getRecordComponents())
                .filter(c -> !spec.route().variables().contains(c.getName()))
                .toList();
        if (inBody.isEmpty()) {
            return;
        }
        ObjectNode request = operation.putObject("requestBody");
        ObjectNode content = request.putObject("content");
        if (takesFile(spec)) {
            request.put("required", true);
            content.putObject("application/octet-stream");
            return;
        }
        request.put("required", inBody.stream().anyMatch(Schemas::isRequired));
        content.putObject("application/json").set("schema", schemas.object(inBody));
    }

    private static void responses(ObjectNode responses, UseCaseSpec<?, ?> spec, Schemas schemas) {
        if (spec.answer() == banyan.api.usecase.Done.class) {
            responses.putObject("204").put("description", "Done");
        } else if (spec.answer() == Download.class) {
            responses
                    .putObject("200")
                    .put("description", "A file")
                    .putObject("content")
                    .putObject("*/*")
                    .putObject("schema")
                    .put("type", "string")
                    .put("format", "binary");
        } else {
            ObjectNode done = responses.putObject(spec.method().equals("POST") ? "201" : "200");
            done.put("description", "Done");
            done.putObject("content").putObject(RestResponse.JSON).set("schema", schemas.of(spec.answer()));
        }
        ObjectNode otherwise = responses.putObject("default");
        otherwise.put("description", "A problem, with a stable code");
        otherwise
                .putObject("content")
                .putObject(RestResponse.PROBLEM)
                .putObject("schema")
                .put("$ref", "#/components/schemas/Problem");
    }
}
