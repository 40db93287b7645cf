package banyan.verify.rest;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.testkit.Deployment;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SpecVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two validators that know nothing of Banyan read its description. */
class OpenApiTest {

    private final String document =
            Deployment.shared().nobody().get("/api/v1/openapi.json").good().text();

    @Test
    void anIndependentParserAcceptsTheDocument() {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        SwaggerParseResult result = new OpenAPIV3Parser().readContents(document, null, options);
        assertThat(result.getMessages()).isEmpty();
        assertThat(result.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
        assertThat(result.getOpenAPI().getPaths()).hasSizeGreaterThan(20);
    }

    @Test
    void everySchemaInItIsAValidJsonSchema() throws Exception {
        JsonSchema dialect = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(com.networknt.schema.SchemaLocation.of(SchemaId.V202012));
        JsonNode root = new ObjectMapper().readTree(document);
        List<JsonNode> schemas = new java.util.ArrayList<>(root.findValues("schema"));
        root.path("components").path("schemas").forEach(schemas::add);
        assertThat(schemas).hasSizeGreaterThan(50).allSatisfy(schema -> assertThat(
                        dialect.validate(schema.toString(), InputFormat.JSON))
                .as(schema.toString())
                .isEmpty());
    }

    @Test
    void everyReferenceLeadsSomewhereAndEveryOperationHasItsOwnName() throws Exception {
        JsonNode root = new ObjectMapper().readTree(document);
        for (String reference : root.findValuesAsText("$ref")) {
            assertThat(root.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse();
        }
        List<String> names = root.findValuesAsText("operationId");
        Set<String> distinct = new HashSet<>(names);
        assertThat(names).isNotEmpty().hasSameSizeAs(distinct);
    }

    /** The names in braces and the parameters in the path are the same. */
    @Test
    void everyBraceIsAParameter() {
        assertThat(Operation.all(Deployment.shared().nobody())).allSatisfy(operation -> {
            Set<String> braces = new HashSet<>();
            var matcher = java.util.regex.Pattern.compile("\\{([^}]+)}").matcher(operation.path());
            while (matcher.find()) {
                braces.add(matcher.group(1));
            }
            assertThat(operation.in("path").map(Operation.Parameter::name))
                    .as(operation.toString())
                    .containsExactlyInAnyOrderElementsOf(braces);
        });
    }
}
