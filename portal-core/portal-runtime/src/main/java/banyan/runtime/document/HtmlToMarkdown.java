package banyan.runtime.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Turns the HTML of a read document into Markdown: headings, paragraphs, lists in lists, tables, quotes, code, rules. What it
 * does not know becomes its words.
 */
final class HtmlToMarkdown {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "table",
            "blockquote",
            "pre",
            "hr",
            "dl",
            "section");

    private HtmlToMarkdown() {}

    static String of(String html) {
        List<String> blocks = new ArrayList<>();
        blocks(Jsoup.parseBodyFragment(html).body(), blocks);
        return String.join("\n\n", blocks).strip();
    }

    /** Adds the blocks of this element; words between blocks become paragraphs of their own. */
    private static void blocks(Element parent, List<String> to) {
        List<Node> loose = new ArrayList<>();
        for (Node child : parent.childNodes()) {
            if (child instanceof Element element && BLOCKS.contains(element.normalName())) {
                paragraph(loose, to);
                loose.clear();
                block(element, to);
            } else {
                loose.add(child);
            }
        }
        paragraph(loose, to);
    }

    private static void block(Element element, List<String> to) {
        String name = element.normalName();
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                String words = Inline.of(element.childNodes())
                        .replaceAll("\\s*\\\\?\n\\s*", " ")
                        .strip();
                if (!words.isEmpty()) {
                    to.add("#".repeat(name.charAt(1) - '0') + " " + words.replaceFirst("(#+)$", "\\\\$1"));
                }
            }
            case "p" -> paragraph(element.childNodes(), to);
            case "ul", "ol" -> add(list(element), to);
            case "table" -> TableToMarkdown.add(element, to);
            case "blockquote" -> add(indent(inside(element), "> ", "> "), to);
            case "pre" -> to.add(fenced(element.wholeText()));
            case "hr" -> to.add("---");
            default -> blocks(element, to);
        }
    }

    private static void add(String block, List<String> to) {
        if (!block.isBlank()) {
            to.add(block);
        }
    }

    private static void paragraph(List<Node> nodes, List<String> to) {
        boolean empty = nodes.stream().allMatch(node -> node instanceof TextNode text && text.isBlank());
        if (!empty) {
            add(Inline.lines(nodes), to);
        }
    }

    /** What stands inside, as Markdown of its own. */
    static String inside(Element element) {
        List<String> blocks = new ArrayList<>();
        blocks(element, blocks);
        return String.join("\n\n", blocks);
    }

    private static String list(Element list) {
        boolean numbered = list.normalName().equals("ol");
        int number = 1;
        try {
            number = numbered && list.hasAttr("start") ? Math.max(0, Integer.parseInt(list.attr("start"))) : 1;
        } catch (NumberFormatException e) {
            // Counts from one, as a browser would.
        }
        List<String> items = new ArrayList<>();
        for (Element item : list.children()) {
            String mark = numbered ? Math.min(number++, 999_999_999) + ". " : "- ";
            String inside = item.normalName().equals("li")
                    ? inside(item)
                    : inside(new Element("div").appendChild(item.clone()));
            // Items stay close: only what has paragraphs of its own keeps its empty lines.
            String close =
                    item.select("> p").size() > 1 ? inside : inside.replaceAll("\n\n(?=\\s*(?:-|\\d+\\.) )", "\n");
            items.add(indent(close.isEmpty() ? "" : close, mark, " ".repeat(mark.length()))
                    .stripTrailing());
        }
        return String.join("\n", items);
    }

    private static String indent(String text, String first, String others) {
        return first + text.replace("\n", "\n" + others).replaceAll("(?m)^ +$", "");
    }

    private static String fenced(String text) {
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        return fence + "\n" + text.stripTrailing() + "\n" + fence;
    }
}
