package banyan.qa.model;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes a document apart by the headings that people give to the parts of a question or an answer, in Chinese and in English. A
 * heading may be one of Word's, a line in bold, or a word with a colon at the start of a paragraph. Other headings stay where they
 * stand; what belongs to no part goes into the main one. Nothing is cut off and nothing is lost.
 */
public final class WordText {

    /** A part into which a document is taken apart. */
    public enum Part {
        SCENE("场景", "背景", "情况", "情景", "现场", "现场情况", "问题背景", "scene", "background", "context", "situation"),
        DETAILS(
                "细节",
                "详情",
                "详细",
                "详细情况",
                "具体情况",
                "现象",
                "已经试过",
                "尝试过的办法",
                "details",
                "detail",
                "observations",
                "what we tried",
                "facts"),
        REQUEST(
                "希望得到",
                "希望",
                "诉求",
                "请求",
                "求助",
                "需要的帮助",
                "期望",
                "想得到的帮助",
                "想知道",
                "request",
                "what would help",
                "help wanted",
                "ask",
                "expected help"),
        METHOD(
                "怎么做",
                "做法",
                "方法",
                "方案",
                "步骤",
                "操作步骤",
                "解决办法",
                "解决方案",
                "what to do",
                "method",
                "steps",
                "solution",
                "approach"),
        REASONING(
                "为什么行得通",
                "为什么",
                "理由",
                "依据",
                "原因",
                "原理",
                "道理",
                "why it should work",
                "why",
                "reasoning",
                "reason",
                "rationale",
                "evidence");

        private final Set<String> names;

        Part(String... names) {
            this.names = Set.of(names);
        }
    }

    private static final Set<Part> OF_QUESTION = Set.of(Part.SCENE, Part.DETAILS, Part.REQUEST);
    private static final Set<Part> OF_ANSWER = Set.of(Part.METHOD, Part.REASONING);

    /** A heading, a line in bold, or a line that ends with a colon. */
    private static final Pattern HEADING =
            Pattern.compile("^(?:#{1,6}\\s+(.+?)|(?:\\*\\*|__)(.+?)(?:\\*\\*|__)|(.{1,24}?)[:：])\\s*[:：]?\\s*$");

    private static final Pattern LABEL =
            Pattern.compile("^(?:\\*\\*|__)?([^:：*_]{1,24}?)(?:\\*\\*|__)?[:：](?:\\*\\*|__)?\\s*(\\S.*)$");

    private static final Pattern NUMBER = Pattern.compile("^(?:[0-9]{1,2}|[一二三四五六七八九十])[.、)）．]\\s*|[（(][^（()）]*[)）]$");

    private static final Pattern TITLE = Pattern.compile("^#{1,6}\\s+(.+?)\\s*$");

    private WordText() {}

    /** The title, empty where there is none, and the parts of a question. */
    public record OfQuestion(String title, String scene, String details, String request) {}

    /** The parts of an answer. */
    public record OfAnswer(String method, String reasoning) {}

    public static OfQuestion question(String markdown) {
        String text = markdown.strip();
        String first = text.lines().findFirst().orElse("");
        Matcher heading = TITLE.matcher(first);
        String title = heading.matches() && part(heading.group(1), OF_QUESTION) == null ? heading.group(1) : "";
        Map<Part, String> parts =
                apart(title.isEmpty() ? text : text.substring(first.length()), OF_QUESTION, Part.DETAILS);
        return new OfQuestion(
                title.replaceAll("[*_`\\\\]", ""),
                parts.getOrDefault(Part.SCENE, ""),
                parts.getOrDefault(Part.DETAILS, ""),
                parts.getOrDefault(Part.REQUEST, ""));
    }

    public static OfAnswer answer(String markdown) {
        Map<Part, String> parts = apart(markdown, OF_ANSWER, Part.METHOD);
        return new OfAnswer(parts.getOrDefault(Part.METHOD, ""), parts.getOrDefault(Part.REASONING, ""));
    }

    private static Map<Part, String> apart(String markdown, Set<Part> known, Part main) {
        Map<Part, StringBuilder> parts = new LinkedHashMap<>();
        known.forEach(part -> parts.put(part, new StringBuilder()));
        Part now = main;
        for (String line : (Iterable<String>) markdown.lines()::iterator) {
            Matcher heading = HEADING.matcher(line.strip());
            Matcher label = LABEL.matcher(line.strip());
            Part next = heading.matches() ? part(words(heading), known) : null;
            Part named = label.matches() ? part(label.group(1), known) : null;
            if (next != null) {
                now = next;
            } else if (named != null) {
                now = named;
                in(parts, now).append(label.group(2)).append('\n');
            } else {
                in(parts, now).append(line).append('\n');
            }
        }
        Map<Part, String> texts = new EnumMap<>(Part.class);
        parts.forEach((part, text) -> texts.put(part, text.toString().strip()));
        return texts;
    }

    private static StringBuilder in(Map<Part, StringBuilder> parts, Part part) {
        return parts.computeIfAbsent(part, any -> new StringBuilder());
    }

    private static String words(Matcher heading) {
        for (int group = 1; group <= heading.groupCount(); group++) {
            if (heading.group(group) != null) {
                return heading.group(group);
            }
        }
        return "";
    }

    /** Which part a heading names; null for one that names none. */
    private static @Nullable Part part(String heading, Set<Part> known) {
        String plain = heading.replaceAll("[*_`\\\\:：]", "").strip();
        String name = NUMBER.matcher(plain).replaceAll("").strip().toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(part -> part.names.contains(name))
                .findFirst()
                .orElse(null);
    }
}
