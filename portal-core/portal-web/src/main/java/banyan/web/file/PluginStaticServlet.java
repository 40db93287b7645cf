package banyan.web.file;

import banyan.web.page.PageEngine;
import banyan.web.page.PageEngine.PublicFile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLConnection;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code /plugin-static/{plugin}/{stamp}/{file}}: what a plugin keeps in {@code static/}. Under the stamp of its generation a
 * file may be kept for ever; a page from before an upgrade, or from another node, gets what there is now.
 */
@WebServlet("/plugin-static/*")
public class PluginStaticServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Pattern FORM =
            Pattern.compile("/([a-z][a-z0-9-]*)/([a-z0-9-]+)/([A-Za-z0-9_-]+(?:[./][A-Za-z0-9_-]+)*)");

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml;charset=UTF-8",
            "png", "image/png",
            "jpg", "image/jpeg",
            "webp", "image/webp",
            "woff2", "font/woff2",
            "json", "application/json");

    @Inject
    transient PageEngine engine;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher matcher = FORM.matcher(String.valueOf(request.getPathInfo()));
        Optional<PublicFile> file =
                matcher.matches() ? engine.publicFile(matcher.group(1), matcher.group(3)) : Optional.empty();
        String type = file.map(f -> TYPES.get(f.name().substring(f.name().lastIndexOf('.') + 1)))
                .orElse(null);
        if (file.isEmpty() || type == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean current = file.get().stamp().equals(matcher.group(2));
        response.setHeader("Cache-Control", current ? "public, max-age=31536000, immutable" : "no-cache");
        response.setContentType(type);
        URLConnection connection = file.get().url().openConnection();
        connection.setUseCaches(false); // the cache would keep the plugin's jar open
        try (InputStream in = connection.getInputStream()) {
            in.transferTo(response.getOutputStream());
        }
    }
}
