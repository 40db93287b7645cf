package banyan.web.error;

import banyan.web.shell.NavItem;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;

/** Writes an error without any template, for programs and for when the templates are what broke. */
final class PlainError {

    private PlainError() {}

    static void html(HttpServletResponse response, Trouble trouble, Locale locale) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        PrintWriter out = response.getWriter();
        out.print("<!DOCTYPE html><html lang=\"" + locale.toLanguageTag() + "\"><head><meta charset=\"UTF-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>"
                + escape(trouble.title()) + "</title></head><body><main><h1>" + escape(trouble.title()) + "</h1><p>"
                + escape(trouble.text()) + "</p>");
        if (trouble.reference() != null) {
            out.print("<p><code>" + escape(trouble.reference()) + "</code></p>");
        }
        out.print("<ul>");
        for (NavItem way : trouble.ways()) {
            out.print("<li><a href=\"" + escape(way.href()) + "\">" + escape(way.label()) + "</a></li>");
        }
        out.print("</ul></main></body></html>");
    }

    static void json(HttpServletResponse response, Trouble trouble, String code) throws IOException {
        response.setContentType("application/problem+json;charset=UTF-8");
        String detail =
                trouble.reference() == null ? trouble.text() : trouble.text() + " (" + trouble.reference() + ")";
        response.getWriter()
                .print("{\"type\":\"about:blank\",\"title\":\"" + json(trouble.title()) + "\",\"status\":"
                        + trouble.status() + ",\"detail\":\"" + json(detail) + "\",\"code\":\"" + json(code)
                        + "\",\"violations\":[]}");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String json(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 0x20) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
