package banyan.verify.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Turns a request that fits into one that nobody expects. */
final class Mutations {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String[] NASTY = {
        "",
        " ",
        "'; drop table core.person; --",
        "<script>alert(1)</script>",
        "${jndi:ldap://127.0.0.1/a}",
        "#{request}",
        "{7}",
        "%00",
        "../../../../etc/passwd",
        "\u202e\u0000",
        "\ud83d\ude00".repeat(300),
        "NaN",
        "-1",
        "9223372036854775808",
        "1e400",
        "null",
        "true",
        "0000-00-00",
        "9999999-01-01T00:00:00Z",
        "ﷺ".repeat(2_000),
        "\r\nSet-Cookie: a=b",
        "=1+1",
        "a".repeat(70_000)
    };

    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    String nasty() {
        return NASTY[random.nextInt(NASTY.length)];
    }

    JsonNode value() {
        return switch (random.nextInt(9)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.numberNode(random.nextLong());
            case 2 -> NODES.numberNode(random.nextDouble() * 1e300);
            case 3 -> NODES.booleanNode(random.nextBoolean());
            case 4 -> NODES.arrayNode().add(nasty()).add(random.nextInt());
            case 5 -> NODES.objectNode().put(nasty(), nasty());
            case 6 -> deep(random.nextInt(60));
            default -> NODES.textNode(nasty());
        };
    }

    private static JsonNode deep(int levels) {
        JsonNode node = NODES.textNode("x");
        for (int i = 0; i < levels; i++) {
            node = i % 2 == 0 ? NODES.arrayNode().add(node) : NODES.objectNode().set("a", node);
        }
        return node;
    }

    /** Changes one to three things of a body. */
    byte[] body(ObjectNode fitting) {
        ObjectNode body = fitting.deepCopy();
        List<String> names = new ArrayList<>();
        body.fieldNames().forEachRemaining(names::add);
        for (int i = random.nextInt(3); i >= 0; i--) {
            String name = names.isEmpty() || random.nextInt(6) == 0 ? nasty() : names.get(random.nextInt(names.size()));
            if (random.nextInt(5) == 0) {
                body.remove(name);
            } else {
                body.set(name, value());
            }
        }
        byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
        return random.nextInt(4) == 0 ? damaged(bytes) : bytes;
    }

    /** Flips, cuts, doubles or inserts bytes. */
    private byte[] damaged(byte[] bytes) {
        if (bytes.length < 3) {
            return new byte[] {(byte) random.nextInt(256)};
        }
        int at = random.nextInt(bytes.length);
        return switch (random.nextInt(4)) {
            case 0 -> {
                byte[] flipped = bytes.clone();
                flipped[at] = (byte) random.nextInt(256);
                yield flipped;
            }
            case 1 -> Arrays.copyOf(bytes, at);
            case 2 -> {
                byte[] doubled = Arrays.copyOf(bytes, bytes.length + at);
                System.arraycopy(bytes, 0, doubled, bytes.length, at);
                yield doubled;
            }
            default -> {
                byte[] longer = new byte[bytes.length + 1];
                System.arraycopy(bytes, 0, longer, 0, at);
                longer[at] = (byte) random.nextInt(256);
                System.arraycopy(bytes, at, longer, at + 1, bytes.length - at);
                yield longer;
            }
        };
    }
}
