package banyan.web.security;

import banyan.runtime.identity.CurrentSignIn;
import banyan.runtime.page.SigningKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * The token that every form carries. That of a sign-in is made from its secret and ends with it; that of a visitor is made
 * from a random cookie, so that no other site can sign a person in under a foreign account.
 */
@ApplicationScoped
public class Csrf {

    static final String SEED = "banyan-seed";
    private static final String PURPOSE = "csrf";

    @Inject
    SigningKey key;

    /** The token for the forms of a page. */
    public String token(HttpServletRequest request) {
        return ofSignIn(request)
                .or(() -> seed(request).map(seed -> key.sign(PURPOSE, seed)))
                .orElse("");
    }

    boolean holds(HttpServletRequest request, String sent) {
        String wanted = token(request);
        return !wanted.isEmpty()
                && MessageDigest.isEqual(
                        wanted.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }

    static Optional<String> ofSignIn(HttpServletRequest request) {
        return request.getAttribute(CurrentSignIn.ATTRIBUTE) instanceof CurrentSignIn signIn
                        && signIn.means() == CurrentSignIn.Means.COOKIE
                ? Optional.of(signIn.csrf())
                : Optional.empty();
    }

    /** What the visitor's cookie holds, or what this answer puts into it. */
    static Optional<String> seed(HttpServletRequest request) {
        if (request.getAttribute(SEED) instanceof String fresh) {
            return Optional.of(fresh);
        }
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(SEED) && cookie.getValue().length() >= 40) {
                    return Optional.of(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }
}
