package banyan.runtime.usecase;

import banyan.api.usecase.Secret;
import banyan.runtime.json.JsonCodec;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;

/** Cuts a use case down to what may stand in the audit: no secrets, long texts by their beginning and length only. */
final class Mask {

    private static final int LONGEST = 200;

    private Mask() {}

    static String of(Object useCase, JsonCodec codec) {
        ObjectNode node = (ObjectNode) codec.tree(useCase);
        for (RecordComponent component : useCase.getClass().getRecordComponents()) {
            if (component.isAnnotationPresent(Secret.class)) {
                node.put(component.getName(), "***");
            } else if (component.getType() == Upload.class) {
                JsonNode upload = node.get(component.getName());
                node.put(component.getName(), upload.get("bytes") + " bytes, sha256 " + upload.get("sha256"));
            }
        }
        shorten(node);
        return node.toString();
    }

    /** What a command answered; an answer with secrets (a new token) is left out. */
    static String answer(String written, UseCaseSpec<?, ?> spec) {
        return hidesAnswer(spec) ? "***" : written.length() > 1_000 ? written.length() + " characters" : written;
    }

    /** Whether the answer holds something that is shown once and kept nowhere. */
    static boolean hidesAnswer(UseCaseSpec<?, ?> spec) {
        return spec.answer() instanceof Class<?> type
                && type.isRecord()
                && Stream.of(type.getRecordComponents()).anyMatch(c -> c.isAnnotationPresent(Secret.class));
    }

    private static void shorten(ObjectNode node) {
        Iterator<Map.Entry<String, JsonNode>> fields = node.fields();
        while (fields.hasNext()) {
            Map.Entry<String, JsonNode> field = fields.next();
            if (field.getValue() instanceof ObjectNode inner) {
                shorten(inner);
            } else if (field.getValue().isTextual()
                    && field.getValue().textValue().length() > LONGEST) {
                String text = field.getValue().textValue();
                int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
                field.setValue(TextNode.valueOf(text.substring(0, end) + "… (" + text.length() + ")"));
            }
        }
    }
}
