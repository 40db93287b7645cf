package banyan.web.security;

import banyan.runtime.identity.CurrentSignIn;
import banyan.web.error.ErrorPages;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;

/**
 * Lets a change pass only when the browser that sends it was shown one of our own pages: the request must come from our
 * origin and carry the token of the sign-in, in the header {@code X-CSRF-Token} or the field {@code csrf}. Calls with a
 * bearer token, and calls of programs without any cookie of ours, have nothing that another site could abuse.
 */
public class CsrfFilter extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final int SEED_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    transient Csrf csrf;

    @Inject
    transient ErrorPages errors;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (SAFE.contains(request.getMethod())) {
            seed(request, response);
            chain.doFilter(request, response);
        } else if (hasNothingToAbuse(request) || (isFromHere(request) && csrf.holds(request, sent(request)))) {
            chain.doFilter(request, response);
        } else {
            errors.show(request, response, "expired", 403);
        }
    }

    /** A visitor gets something to make the token of the sign-in form from. */
    private static void seed(HttpServletRequest request, HttpServletResponse response) {
        boolean page =
                !request.getRequestURI().matches("/(api|health|theme|assets|plugin-static|jakarta\\.faces\\.).*");
        if (page && Csrf.ofSignIn(request).isEmpty() && Csrf.seed(request).isEmpty()) {
            byte[] bytes = new byte[SEED_BYTES];
            RANDOM.nextBytes(bytes);
            String seed = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            request.setAttribute(Csrf.SEED, seed);
            Cookie cookie = new Cookie(Csrf.SEED, seed);
            cookie.setPath("/");
            cookie.setHttpOnly(true);
            cookie.setSecure(Https.isSpoken(request));
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
    }

    private static boolean hasNothingToAbuse(HttpServletRequest request) {
        Object signIn = request.getAttribute(CurrentSignIn.ATTRIBUTE);
        if (signIn instanceof CurrentSignIn known) {
            return known.means() != CurrentSignIn.Means.COOKIE;
        }
        return request.getRequestURI().startsWith("/api/");
    }

    private static String sent(HttpServletRequest request) {
        String header = request.getHeader("X-CSRF-Token");
        if (header != null) {
            return header;
        }
        String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        if (!type.startsWith("application/x-www-form-urlencoded")) {
            return ""; // the body of all else is not ours to read here
        }
        String field = request.getParameter("csrf");
        return field == null ? "" : field;
    }

    private static boolean isFromHere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader("Origin");
        if (origin == null) {
            return true; // old browsers and programs with cookies: the token decides
        }
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority != null && authority.equalsIgnoreCase(request.getHeader("Host"));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
