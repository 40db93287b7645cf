package banyan.runtime.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shows where the terms stand: escaped HTML in which only {@code mark} is an element. */
final class Highlights {

    private static final int BEFORE = 40;
    private static final int LENGTH = 170;
    private static final int MOST_MARKED = 40;

    private final Pattern terms;

    Highlights(Terms terms) {
        this.terms = terms.pattern();
    }

    /** The whole text, marked. */
    String whole(String text) {
        StringBuilder html = new StringBuilder();
        Matcher found = terms.matcher(text);
        int done = 0;
        for (int i = 0; i < MOST_MARKED && found.find(); i++) {
            if (found.end() > found.start()) {
                escape(text, done, found.start(), html);
                html.append("<mark>");
                escape(text, found.start(), found.end(), html);
                html.append("</mark>");
                done = found.end();
            }
        }
        escape(text, done, text.length(), html);
        return html.toString();
    }

    /** The part around the first term, or the beginning. */
    String excerpt(String text) {
        Matcher found = terms.matcher(text);
        int from = found.find() ? Math.max(0, found.start() - BEFORE) : 0;
        if (from > 0) {
            int space = text.lastIndexOf(' ', from + BEFORE / 2);
            from = space >= from ? space + 1 : from;
        }
        int to = Math.min(text.length(), from + LENGTH);
        from += from < to && from > 0 && Character.isLowSurrogate(text.charAt(from)) ? 1 : 0;
        to -= to < text.length() && to > from && Character.isHighSurrogate(text.charAt(to - 1)) ? 1 : 0;
        return (from > 0 ? "… " : "") + whole(text.substring(from, to).strip()) + (to < text.length() ? " …" : "");
    }

    private static void escape(String text, int from, int to, StringBuilder html) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
    }
}
