package banyan.web.shell;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Serves {@code /theme/{id}/{hash}/{file}} and {@code /assets/{hash}/{file}}.
 * What carries the hash of its content may be kept for ever; an address with an old hash, as a page has it that was
 * opened before an upgrade, gets what there is now and must ask again next time.
 */
@WebServlet({"/theme/*", "/assets/*"})
public final class ThemeServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml;charset=UTF-8",
            "woff2", "font/woff2",
            "png", "image/png");

    /** What an address asks for: whose files, under which hash, which one. */
    record Wanted(@Nullable Theme source, String hash, String file) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Wanted wanted = wanted(request);
        Theme source = wanted.source();
        byte[] content = source == null ? null : source.find(wanted.file());
        String type = TYPES.get(wanted.file().substring(wanted.file().lastIndexOf('.') + 1));
        if (source == null || content == null || type == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String tag = '"' + source.hash() + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", wanted.hash().equals(source.hash()) ? FOR_EVER : "no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private static Wanted wanted(HttpServletRequest request) {
        Themes themes = Themes.of(request.getServletContext());
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        if (request.getServletPath().equals("/assets")) {
            String[] parts = path.split("/", 2);
            return new Wanted(themes.portal(), parts[0], parts[parts.length - 1]);
        }
        String[] parts = path.split("/", 3);
        return parts.length < 3 ? new Wanted(null, "", "") : new Wanted(themes.find(parts[0]), parts[1], parts[2]);
    }
}
