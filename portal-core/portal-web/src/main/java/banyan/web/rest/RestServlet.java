package banyan.web.rest;

import banyan.api.people.Viewer;
import banyan.runtime.rest.RestDispatcher;
import banyan.runtime.rest.RestRequest;
import banyan.runtime.rest.RestResponse;
import banyan.runtime.usecase.Caller;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/*}. */
@WebServlet(urlPatterns = "/api/v1/*", loadOnStartup = 2)
public class RestServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient RestDispatcher dispatcher;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Caller caller = request.getAttribute(Caller.ATTRIBUTE) instanceof Caller known
                ? known
                : Caller.visitor(request.getLocale(), ZoneOffset.UTC, Viewer.Via.REST, request.getRemoteAddr());
        RestResponse answer = dispatcher.answer(new RestRequest(
                request.getMethod(),
                path(request),
                query(request.getQueryString()),
                Optional.ofNullable(request.getContentType()),
                Optional.ofNullable(request.getHeader("Idempotency-Key")),
                request::getInputStream,
                caller));
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (answer.status() != 204) {
            response.setContentType(answer.contentType());
            response.setContentLength(answer.body().length);
            response.getOutputStream().write(answer.body());
        }
    }

    /** The raw path is cut before it is decoded, so that an encoded slash stays inside its segment. */
    private static List<String> path(HttpServletRequest request) {
        String raw = request.getRequestURI().substring((request.getContextPath() + "/api/v1").length());
        List<String> segments = new ArrayList<>();
        for (String segment : raw.split("/")) {
            if (!segment.isEmpty()) {
                segments.add(decode(segment.replace("+", "%2B")));
            }
        }
        return segments;
    }

    /** Read from the query string itself: the container's parameters would swallow a form body too. */
    private static Map<String, List<String>> query(@Nullable String raw) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        if (raw == null) {
            return all;
        }
        for (String pair : raw.split("&")) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = decode(equals < 0 ? pair : pair.substring(0, equals));
                all.computeIfAbsent(name, k -> new ArrayList<>())
                        .add(equals < 0 ? "" : decode(pair.substring(equals + 1)));
            }
        }
        return all;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // a stray percent sign stands for itself
        }
    }
}
