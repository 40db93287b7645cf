package banyan.qa.usecase.demo;

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
import java.util.Optional;

/**
 * What people of a demo group write in a year. In {@code demo/<handle>.md} a question begins with {@code # title} and a line of
 * facts; its parts, answers, remarks and report begin with {@code ## name}, the reasoning of an answer with {@code ### why}. In
 * {@code demo/talk-<handle>.tsv} a line is week, login and a few words.
 */
final class DemoScript {

    /** @param week of the year, from 1, in which it is asked */
    record Asked(
            String by,
            int week,
            String kind,
            List<String> topics,
            QuestionText text,
            List<Answered> answers,
            List<Remarked> remarks,
            Optional<Reported> report) {}

    /** @param quality how peers judge it, 1 to 5 */
    record Answered(String by, int quality, boolean best, String method, String why) {}

    /** @param on which answer, from 1; 0 for the question itself */
    record Remarked(String by, int on, String words) {}

    /** @param worked {@code worked}, {@code partly} or {@code failed} */
    record Reported(String worked, int weeks, String words) {}

    record Talked(int week, String by, String words) {}

    private DemoScript() {}

    /** The questions of this group, oldest first; none where nothing is written for it. */
    static List<Asked> questions(String handle) {
        return Arrays.stream(read(handle + ".md").split("(?m)^# "))
                .filter(block -> !block.isBlank())
                .map(DemoScript::question)
                .toList();
    }

    static List<Talked> talk(String handle) {
        return read("talk-" + handle + ".tsv")
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\t", 3))
                .map(cells -> new Talked(Integer.parseInt(cells[0]), cells[1], cells[2].strip()))
                .toList();
    }

    private static String read(String name) {
        try (InputStream in = DemoScript.class.getResourceAsStream("/demo/" + name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
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
        List<Remarked> remarks = new ArrayList<>();
        Optional<Reported> report = Optional.empty();
        for (String section : Arrays.asList(sections).subList(1, sections.length)) {
            String[] lines = section.split("\n", 2);
            String body = lines.length > 1 ? lines[1].strip() : "";
            Map<String, String> about = facts(lines[0]);
            if (about.containsKey("answer")) {
                answers.add(answer(about, body.split("(?m)^### why\n")));
            } else if (about.containsKey("comment")) {
                remarks.add(new Remarked(fact(about, "by"), Integer.parseInt(fact(about, "on")), body));
            } else if (about.containsKey("report")) {
                report = Optional.of(
                        new Reported(lines[0].strip().split(" ")[1], Integer.parseInt(fact(about, "weeks")), body));
            } else {
                parts.put(lines[0].strip(), body);
            }
        }
        return new Asked(
                fact(facts, "by"),
                Integer.parseInt(fact(facts, "week")),
                facts.getOrDefault("kind", "work"),
                List.of(fact(facts, "topics").split(",")),
                new QuestionText(
                        head[0],
                        parts.getOrDefault("scene", ""),
                        parts.getOrDefault("details", ""),
                        parts.getOrDefault("request", "")),
                List.copyOf(answers),
                List.copyOf(remarks),
                report);
    }

    private static Answered answer(Map<String, String> facts, String[] texts) {
        return new Answered(
                fact(facts, "by"),
                Integer.parseInt(fact(facts, "quality")),
                facts.containsKey("best"),
                texts[0].strip(),
                texts.length > 1 ? texts[1].strip() : "");
    }

    private static String fact(Map<String, String> facts, String name) {
        return Optional.ofNullable(facts.get(name))
                .orElseThrow(() -> new IllegalStateException("The demo's script lacks " + name + " in " + facts));
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
