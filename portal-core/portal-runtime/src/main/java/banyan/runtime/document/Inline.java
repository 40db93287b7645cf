package banyan.runtime.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Words with their marks: bold, italics, links, code, pictures, line breaks. */
final class Inline {

    /** What would be read as a mark anywhere in a line. */
    private static final Pattern MARKS =
            Pattern.compile("[\\\\`*\\[\\]<]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|&(?=[#A-Za-z])");

    /** What would be read as the beginning of something else at the start of a line. */
    private static final Pattern BEGINNING =
            Pattern.compile("^( {0,3})(#{1,6}(?= |$)|[-+](?= |$)|>|=+$|-{3,}|~{3,}|\\|)");

    private static final Pattern NUMBER = Pattern.compile("^( {0,3}\\d{1,9})([.)])(?= |$)");

    private static final Pattern EDGES =
            Pattern.compile("^([\\s\\p{P}\\p{S}]*)(.*?)([\\s\\p{P}\\p{S}]*)$", Pattern.DOTALL);

    private Inline() {}

    /** Lines of a paragraph, with what could be mistaken at their beginning escaped. */
    static String lines(List<Node> nodes) {
        return of(nodes)
                .strip()
                .lines()
                .map(line -> NUMBER.matcher(BEGINNING.matcher(line).replaceFirst("$1\\\\$2"))
                        .replaceFirst("$1\\\\$2"))
                .reduce((a, b) -> a + "\n" + b)
                .orElse("")
                .replaceFirst("\\\\$", "");
    }

    static String of(List<Node> nodes) {
        StringBuilder text = new StringBuilder();
        for (Node node : nodes) {
            if (node instanceof TextNode words) {
                text.append(MARKS.matcher(words.getWholeText().replaceAll("[\\s&&[^\u00a0\u3000]]+", " "))
                        .replaceAll("\\\\$0"));
            } else if (node instanceof Element element) {
                text.append(of(element));
            }
        }
        return text.toString();
    }

    private static String of(Element element) {
        return switch (element.normalName()) {
            case "strong", "b" -> marked(element, "**");
            case "em", "i" -> marked(element, "*");
            case "a" -> link(element);
            case "img" -> picture(element);
            case "br" -> "\\\n";
            case "code" -> code(element.text());
            case "script", "style" -> "";
            default -> of(element.childNodes());
        };
    }

    /**
     * Marks touch letters, never spaces or punctuation: {@code **注意：**后面} would not be read as bold, so the colon stands
     * outside.
     */
    private static String marked(Element element, String mark) {
        String inside = of(element.childNodes());
        boolean plain = element.select("a, img, code, br").isEmpty();
        Matcher edges = EDGES.matcher(inside);
        if (!plain || !edges.matches() || edges.group(2).isEmpty()) {
            return inside;
        }
        return edges.group(1) + mark + edges.group(2) + mark + edges.group(3);
    }

    private static String link(Element element) {
        String words = of(element.childNodes()).replace("\\\n", " ").strip();
        String target = element.attr("href").strip();
        if (words.isEmpty() || words.equals("↑")) {
            return "";
        }
        boolean leadsOut = target.matches("(?i)(https?://|mailto:)[^\\s\\p{Cntrl}]+");
        return leadsOut ? "[" + words + "](<" + target.replaceAll("[<>\\\\]", "") + ">)" : words;
    }

    private static String picture(Element element) {
        String address = element.attr("src");
        String words = MARKS.matcher(element.attr("alt").replaceAll("\\s+", " ").strip())
                .replaceAll("\\\\$0");
        return address.startsWith("/files/") ? "![" + words + "](" + address + ")" : "";
    }

    private static String code(String text) {
        String fence = text.contains("`") ? "``" : "`";
        return text.isBlank() ? text : fence + (fence.length() > 1 ? " " + text + " " : text) + fence;
    }
}
