package banyan.qa.usecase;

import banyan.qa.model.QuestionText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads {@code demo/questions.md}: a question begins with {@code # title} and a line of facts, its parts and answers with
 * {@code ## name}, the reasoning of an answer with {@code ### why}.
 */
final class DemoScript {

    record Asked(String by, int days, List<String> topics, boolean closed, QuestionText text, List<Answered> answers) {}

    record Answered(String by, int days, boolean best, String method, String why) {}

    private DemoScript() {}

    static List<Asked> read() {
        try (InputStream in = DemoScript.class.getResourceAsStream("/demo/questions.md")) {
            String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("(?m)^# "))
                    .filter(block -> !block.isBlank())
                    .map(DemoScript::question)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Asked question(String block) {
        String[] sections = block.split("(?m)^## ");
        String[] head = sections[0].split("\n", 2);
        Map<String, String> facts = facts(head[1]);
        Map<String, String> parts = new HashMap<>();
        List<Answered> answers = new ArrayList<>();
        for (int i = 1; i < sections.length; i++) {
            String[] section = sections[i].split("\n", 2);
            if (section[0].startsWith("answer ")) {
                answers.add(answer(facts(section[0]), section[1].split("(?m)^### why\n")));
            } else {
                parts.put(section[0].strip(), section[1]);
            }
        }
        QuestionText text = new QuestionText(
                head[0],
                parts.getOrDefault("scene", ""),
                parts.getOrDefault("details", ""),
                parts.getOrDefault("request", ""));
        return new Asked(
                facts.getOrDefault("by", ""),
                Integer.parseInt(facts.getOrDefault("days", "1")),
                List.of(facts.getOrDefault("topics", "").split(",")),
                facts.containsKey("state"),
                text,
                answers);
    }

    private static Answered answer(Map<String, String> facts, String[] texts) {
        return new Answered(
                facts.getOrDefault("by", ""),
                Integer.parseInt(facts.getOrDefault("days", "1")),
                facts.containsKey("best"),
                texts[0],
                texts.length > 1 ? texts[1] : "");
    }

    private static Map<String, String> facts(String line) {
        Map<String, String> facts = new HashMap<>();
        for (String word : line.strip().split(" ")) {
            String[] pair = word.split("=", 2);
            facts.put(pair[0], pair.length > 1 ? pair[1] : "");
        }
        return facts;
    }
}
