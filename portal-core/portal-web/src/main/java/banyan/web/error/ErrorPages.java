package banyan.web.error;

import banyan.api.people.Viewer;
import banyan.api.usecase.Refusal;
import banyan.runtime.rest.Problems;
import banyan.runtime.rest.RestResponse;
import banyan.runtime.text.CoreWords;
import banyan.runtime.usecase.Caller;
import banyan.runtime.usecase.DatabaseRefusal;
import banyan.web.page.Callers;
import banyan.web.page.Shells;
import banyan.web.shell.NavItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers with a page that says what went wrong. Programs get {@code application/problem+json}, Ajax a short text; a person
 * who is not signed in is led to sign in. Should the page itself break, a plain one is written by hand.
 */
@ApplicationScoped
public class ErrorPages {

    private static final String VIEW = "/core/0/pages/error.xhtml";
    private static final String DRAWING = "banyan.error.drawing";

    private static final Map<Refusal.Kind, String> CODES = Map.of(
            Refusal.Kind.NOT_FOUND, "not-found",
            Refusal.Kind.NOT_ALLOWED, "not-allowed",
            Refusal.Kind.UNAVAILABLE, "unavailable",
            Refusal.Kind.TOO_OFTEN, "too-often");

    /** Codes that are worth another try at the same address. */
    private static final Set<String> AGAIN = Set.of("broken", "unavailable", "too-often", "expired");

    @Inject
    CoreWords words;

    @Inject
    Problems problems;

    @Inject
    Shells shells;

    /** Says a refusal: with its own sentence, under the title of its kind. */
    public void show(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        Locale locale = Callers.of(request).locale();
        if (refusal.kind() == Refusal.Kind.UNKNOWN_CALLER && !isApi(request)) {
            signIn(request, response);
            return;
        }
        if (isApi(request)) {
            answer(response, problems.of(refusal, locale));
            return;
        }
        String code = CODES.getOrDefault(refusal.kind(), "refused");
        draw(request, response, code, refusal.kind().status(), problems.sentence(refusal, locale), null);
    }

    /** Says one of the things that happen outside of use cases. */
    public void show(HttpServletRequest request, HttpServletResponse response, String code, int status)
            throws IOException {
        Locale locale = Callers.of(request).locale();
        draw(request, response, code, status, words.say(locale, "web.problem." + code + ".text"), null);
    }

    /** The program broke: the log gets the trace, the person a number. */
    public void broken(HttpServletRequest request, HttpServletResponse response, Throwable failure) throws IOException {
        if (failure instanceof RuntimeException e && DatabaseRefusal.in(e) == DatabaseRefusal.AWAY) {
            show(request, response, (Refusal) DatabaseRefusal.AWAY.toRefusal(e));
            return;
        }
        String reference = problems.reference(failure);
        Locale locale = Callers.of(request).locale();
        draw(request, response, "broken", 500, words.say(locale, "web.problem.broken.text"), reference);
    }

    private void draw(
            HttpServletRequest request,
            HttpServletResponse response,
            String code,
            int status,
            String text,
            @Nullable String reference)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.reset();
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        banyan.web.security.SecurityFilter.headers(request, response);
        if (status == 503 || status == 429) {
            response.setHeader("Retry-After", "5");
        }
        Locale locale = Callers.of(request).locale();
        String title = words.say(locale, "web.problem." + code + ".title");
        Trouble trouble = new Trouble(status, title, text, reference, ways(request, code, locale));
        if (isApi(request) || isAjax(request)) {
            PlainError.json(response, trouble, code);
        } else {
            page(request, response, trouble, locale);
        }
    }

    private void page(HttpServletRequest request, HttpServletResponse response, Trouble trouble, Locale locale)
            throws IOException {
        if (request.getAttribute(DRAWING) == null) {
            request.setAttribute(DRAWING, true);
            try {
                Viewer viewer = viewer(Callers.of(request));
                shells.plain(request, viewer).title(trouble.title());
                shells.sentences(request, List.of(words.words()), viewer);
                request.setAttribute("problem", trouble);
                request.getRequestDispatcher(VIEW).forward(request, response);
                return;
            } catch (ServletException | RuntimeException e) {
                problems.reference(e);
                if (response.isCommitted()) {
                    return;
                }
                response.resetBuffer();
            }
        }
        PlainError.html(response, trouble, locale);
    }

    private static Viewer viewer(Caller caller) {
        return new Viewer(
                caller.person(),
                caller.name(),
                caller.locale(),
                caller.zone(),
                Optional.empty(),
                Set.of(),
                caller.via());
    }

    private List<NavItem> ways(HttpServletRequest request, String code, Locale locale) {
        List<NavItem> ways = new ArrayList<>();
        if (AGAIN.contains(code)) {
            ways.add(new NavItem(words.say(locale, "web.problem.again"), address(request), "refresh"));
        }
        if (code.equals("provider-down")) {
            ways.add(new NavItem(words.say(locale, "web.problem.local"), "/sign-in", "login"));
        }
        String path = path(request);
        if (path.matches("/g/[a-z][a-z0-9-]*/.+") && !code.equals("malformed")) {
            ways.add(new NavItem(
                    words.say(locale, "web.problem.back"), path.substring(0, path.indexOf('/', 3)), "arrow-left"));
        }
        ways.add(new NavItem(words.say(locale, "web.problem.home"), "/", "home"));
        return ways;
    }

    /** To the sign-in and back. What was posted is not repeated: the person comes back to the page. */
    private static void signIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String back = URLEncoder.encode(address(request), StandardCharsets.UTF_8);
        String target = request.getContextPath() + "/sign-in?back=" + back;
        response.reset();
        if (isAjax(request)) {
            response.setStatus(401);
            response.setContentType("text/plain;charset=UTF-8");
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", target);
    }

    private static void answer(HttpServletResponse response, RestResponse answer) throws IOException {
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        response.setContentType(answer.contentType());
        response.getOutputStream().write(answer.body());
    }

    private static boolean isApi(HttpServletRequest request) {
        return path(request).startsWith("/api/");
    }

    private static boolean isAjax(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    /** The address that the browser asked for, also when the container has sent the request on. */
    private static String path(HttpServletRequest request) {
        for (String attribute : List.of("jakarta.servlet.error.request_uri", "jakarta.servlet.forward.request_uri")) {
            if (request.getAttribute(attribute) instanceof String original) {
                return original;
            }
        }
        return request.getRequestURI();
    }

    private static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null || !request.getMethod().equals("GET") ? path(request) : path(request) + "?" + query;
    }
}
