package banyan.web.security;

import banyan.web.error.ErrorPages;
import banyan.web.page.Addresses;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * First in line: safe headers on every answer, one encoding, no broken address or query, no form larger than 2 MB. Uploads
 * and JSON have limits of their own.
 */
public class SecurityFilter extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final long LARGEST_FORM = 2L * 1024 * 1024;

    /** For everything but pages that act: nothing inline, neither script nor style. */
    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
            + " frame-ancestors 'none'; form-action 'self'" + provider(System.getenv("BANYAN_OIDC_ISSUER"));

    @Inject
    transient ErrorPages errors;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding("UTF-8");
        }
        headers(request, response);
        String query = request.getQueryString();
        if (query != null && !Addresses.isWellFormed(query)) {
            errors.show(request, response, "malformed", 400);
        } else if (request.getContentLengthLong() > LARGEST_FORM
                && !request.getRequestURI().startsWith("/api/")) {
            errors.show(request, response, "too-large", 413);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Signing out posts here and is led on to the provider; browsers ask the policy about that step too. */
    static String provider(@Nullable String issuer) {
        if (issuer == null || !issuer.matches("https?://[A-Za-z0-9.:\\[\\]-]+(/.*)?")) {
            return "";
        }
        return " " + issuer.replaceFirst("(https?://[^/]+).*", "$1");
    }

    /** For pages that act: PrimeFaces writes scripts with the nonce of the view, and widths as style attributes. */
    public static String policyWith(String nonce) {
        return POLICY + "; script-src 'self' 'nonce-" + nonce + "'; style-src-attr 'unsafe-inline'";
    }

    /** Also set again by error pages, which begin their answer anew. */
    public static void headers(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (Https.isSpoken(request)) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
