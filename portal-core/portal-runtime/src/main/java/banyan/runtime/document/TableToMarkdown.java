package banyan.runtime.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Turns a table into one of Markdown: one line a row, merged cells opened, a table of one cell into a quote. */
final class TableToMarkdown {

    private static final int MOST_COLUMNS = 60;

    private TableToMarkdown() {}

    static void add(Element table, List<String> to) {
        List<Element> rows = rows(table);
        if (rows.size() == 1 && rows.get(0).childrenSize() == 1) {
            String inside = HtmlToMarkdown.inside(rows.get(0).child(0));
            if (!inside.isBlank()) {
                to.add("> " + inside.replace("\n", "\n> "));
            }
            return;
        }
        List<List<String>> cells = cells(rows);
        int width = cells.stream().mapToInt(List::size).max().orElse(0);
        if (width == 0) {
            return;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            List<String> row = new ArrayList<>(cells.get(i));
            row.addAll(Collections.nCopies(width - row.size(), ""));
            text.append(i == 0 ? "" : "\n")
                    .append("| ")
                    .append(String.join(" | ", row))
                    .append(" |");
            if (i == 0) {
                text.append("\n|").append(" --- |".repeat(width));
            }
        }
        to.add(text.toString());
    }

    /** Rows of this table, not those of tables inside its cells. */
    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            if (child.normalName().equals("tr")) {
                rows.add(child);
            } else if (child.normalName().matches("thead|tbody|tfoot")) {
                child.children().stream()
                        .filter(row -> row.normalName().equals("tr"))
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    private static List<List<String>> cells(List<Element> rows) {
        List<List<String>> all = new ArrayList<>();
        Map<Integer, Integer> hanging = new HashMap<>(); // column -> rows that a cell above still covers
        for (Element row : rows) {
            List<String> line = new ArrayList<>();
            for (Element cell : row.children()) {
                cover(line, hanging);
                int wide = span(cell, "colspan");
                int deep = span(cell, "rowspan");
                for (int i = 0; i < wide && line.size() < MOST_COLUMNS; i++) {
                    if (deep > 1) {
                        hanging.put(line.size(), deep - 1);
                    }
                    line.add(i == 0 ? words(cell) : "");
                }
            }
            cover(line, hanging);
            all.add(line);
        }
        return all;
    }

    private static void cover(List<String> line, Map<Integer, Integer> hanging) {
        while (hanging.getOrDefault(line.size(), 0) > 0) {
            hanging.merge(line.size(), -1, Integer::sum);
            line.add("");
        }
    }

    private static int span(Element cell, String name) {
        String value = cell.attr(name);
        return value.matches("[0-9]{1,3}") ? Math.max(1, Integer.parseInt(value)) : 1;
    }

    /** A cell is one line: its paragraphs and items are parted by a slash. */
    private static String words(Element cell) {
        boolean hasBlocks = !cell.select("p, li, h1, h2, h3, h4, h5, h6, td").isEmpty();
        List<String> parts = new ArrayList<>();
        if (hasBlocks) {
            cell.select("p, h1, h2, h3, h4, h5, h6, li:not(:has(p))").forEach(part -> parts.add(line(part)));
        } else {
            parts.add(line(cell));
        }
        parts.removeIf(String::isEmpty);
        return String.join(" / ", parts);
    }

    private static String line(Element part) {
        return Inline.of(part.childNodes())
                .replaceAll("\\s*\\\\?\n\\s*", " ")
                .replace("|", "\\|")
                .strip();
    }
}
