package banyan.verify.rest;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.testkit.Answer;
import banyan.testkit.Client;
import banyan.testkit.Deployment;
import banyan.testkit.Given;
import banyan.testkit.Seed;
import banyan.testkit.Standstill;
import banyan.testkit.TestGroup;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every use case is sent what does not fit; each time the answer names what is wrong, and nothing changes. */
class BadInputTest {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Deployment DEPLOYMENT = Deployment.shared();
    private static final Random RANDOM = Seed.random("bad input");
    private static final Samples SAMPLES = new Samples(RANDOM);

    private static TestGroup group;
    private static Standstill jobs;
    private static Kept before;

    @BeforeAll
    static void portal() {
        Given given = new Given(DEPLOYMENT);
        List<Operation> operations = Operation.all(DEPLOYMENT.administrator());
        group = given.group("bad-input")
                .with(Matrix.declared().switchableModules(operations))
                .open();
        jobs = Standstill.ofJobs(DEPLOYMENT.database());
        before = Kept.now(DEPLOYMENT);
    }

    @AfterAll
    static void nothingChanged() {
        try (Standstill still = jobs) {
            assertThat(Kept.now(DEPLOYMENT).changesSince(before))
                    .as("tables that changed")
                    .isEmpty();
        }
    }

    /** A console administrator may do everything in the portal, the lead everything in a group. */
    private static Client caller(Operation operation) {
        return operation.inPortal() ? DEPLOYMENT.administrator() : group.lead().client();
    }

    private static String address(Operation operation) {
        return operation.at(group.handle().value(), name -> operation
                .in("path")
                .filter(parameter -> parameter.name().equals(name))
                .map(parameter -> SAMPLES.inPath(parameter.schema()))
                .findFirst()
                .orElseThrow());
    }

    private static Answer send(Operation operation, byte[] body) {
        return caller(operation).send(operation.method(), address(operation), body, Map.of());
    }

    private static Answer send(Operation operation, JsonNode body) {
        return send(operation, body.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static List<Operation> withBody() {
        List<Operation> found = Operation.all(DEPLOYMENT.administrator()).stream()
                .filter(operation -> !operation.body().isMissingNode())
                .toList();
        assertThat(found).hasSizeGreaterThan(10);
        return found;
    }

    /** Those whom the caller of this test may call: what is kept for people (HR, auditors) is refused before it is read. */
    private static boolean admitted(Operation operation) {
        return send(operation, NODES.objectNode().put("nobody-knows-this", 1)).status() == 400;
    }

    private Stream<DynamicTest> each(java.util.function.Consumer<Operation> test) {
        return withBody().stream()
                .filter(BadInputTest::admitted)
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> test.accept(operation)));
    }

    @TestFactory
    Stream<DynamicTest> whatIsMissingIsNamed() {
        return each(operation -> operation.properties().keySet().stream()
                .filter(operation::requires)
                .forEach(name -> {
                    ObjectNode body = full(operation);
                    body.remove(name);
                    Expected.violation(send(operation, body), name);
                    body.putNull(name);
                    Expected.violation(send(operation, body), name);
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatIsTooLongIsNamed() {
        return each(operation -> operation.properties().forEach((name, schema) -> {
            ObjectNode body = full(operation);
            if (schema.has("maxLength")) {
                body.put(name, "长".repeat(schema.path("maxLength").asInt() + 1));
            } else if (schema.has("maxItems")) {
                var items = body.putArray(name);
                for (int i = 0; i <= schema.path("maxItems").asInt(); i++) {
                    items.add(SAMPLES.value(operation, schema.path("items"), 0));
                }
            } else if (schema.has("maximum")) {
                body.put(name, schema.path("maximum").asLong() + 1);
            } else {
                return;
            }
            Expected.violation(send(operation, body), name);
        }));
    }

    @TestFactory
    Stream<DynamicTest> whatIsOfTheWrongTypeIsNamed() {
        return each(operation -> operation.properties().forEach((name, schema) -> {
            for (JsonNode wrong : wrongFor(Samples.type(operation.resolve(schema)))) {
                ObjectNode body = full(operation);
                body.set(name, wrong);
                Expected.violation(send(operation, body), name);
            }
        }));
    }

    private static List<JsonNode> wrongFor(String type) {
        List<JsonNode> all = new ArrayList<>(List.of(
                NODES.numberNode(12),
                NODES.booleanNode(true),
                NODES.arrayNode().add(NODES.objectNode().put("a", 1))));
        all.add(NODES.objectNode().put("nobody-knows-this", 1));
        switch (type) {
            case "integer" -> all.set(0, NODES.numberNode(1.5));
            case "boolean" -> all.set(1, NODES.textNode("true"));
            case "object" -> all.set(3, NODES.textNode("{}"));
            default -> all.set(0, NODES.numberNode(12));
        }
        return all;
    }

    @TestFactory
    Stream<DynamicTest> whatIsNotKnownIsNamed() {
        return each(operation -> {
            ObjectNode body = full(operation);
            body.put("nobody-knows-this", "x");
            Expected.violation(send(operation, body), "nobody-knows-this");
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsNoJsonIsRefused() {
        return each(operation -> {
            for (String text : List.of(
                    "{",
                    "[]",
                    "\"text\"",
                    "12",
                    "{\"a\":1,\"a\":2}",
                    "{'a':1}",
                    "{\"a\":NaN}",
                    "nul",
                    "{}{}",
                    "[".repeat(20_000),
                    "{\"a\":".repeat(5_000),
                    "\u0000",
                    "<a/>")) {
                Expected.refused(send(operation, text.getBytes(StandardCharsets.UTF_8)), 400);
            }
            Expected.refused(send(operation, new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'}), 400);
        });
    }

    @TestFactory
    Stream<DynamicTest> anotherContentTypeIsRefused() {
        return each(operation -> {
            byte[] body = full(operation).toString().getBytes(StandardCharsets.UTF_8);
            for (String type : List.of("text/plain", "application/xml", "application/x-www-form-urlencoded", "x")) {
                Expected.refused(
                        caller(operation)
                                .send(operation.method(), address(operation), body, Map.of("Content-Type", type)),
                        415);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> aTooLargeBodyIsRefused() {
        return each(operation -> {
                    byte[] body = ("{\"a\":\"" + "x".repeat(12_000_000) + "\"}").getBytes(StandardCharsets.UTF_8);
                    Expected.refused(send(operation, body), 413);
                })
                .limit(3);
    }

    @TestFactory
    Stream<DynamicTest> halfCharactersAndZeroesAreRefused() {
        return each(operation -> operation.properties().forEach((name, schema) -> {
            if (Samples.type(operation.resolve(schema)).equals("string")) {
                for (String escaped : List.of("\\u0000", "\\ud800", "\\udc00x")) {
                    ObjectNode body = full(operation);
                    body.put(name, "MARK");
                    String text = body.toString().replace("MARK", escaped);
                    Expected.violation(send(operation, text.getBytes(StandardCharsets.UTF_8)), name);
                }
            }
        }));
    }

    /** Everything that is needed, and everything else that has a simple type. */
    private static ObjectNode full(Operation operation) {
        ObjectNode body = NODES.objectNode();
        operation.properties().forEach((name, schema) -> {
            if (operation.requires(name)) {
                body.set(name, SAMPLES.property(operation, name, schema));
            }
        });
        return body;
    }
}
