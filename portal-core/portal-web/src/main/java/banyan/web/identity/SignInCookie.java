package banyan.web.identity;

import banyan.runtime.identity.Token;
import banyan.web.security.Https;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The cookie of a sign-in: not for scripts, not for other sites. Over HTTPS its name begins with {@code __Host-}, by which
 * browsers refuse one that a neighbouring host planted.
 */
final class SignInCookie {

    private static final String NAME = "banyan-signin";

    private SignInCookie() {}

    static Optional<Token> read(HttpServletRequest request) {
        return value(request, name(request)).map(Token::new);
    }

    /** @param lasting how long the browser keeps it; empty for until it is closed */
    static void give(
            HttpServletRequest request, HttpServletResponse response, String token, Optional<Duration> lasting) {
        set(response, name(request), token, lasting, Https.isSpoken(request));
    }

    static void drop(HttpServletRequest request, HttpServletResponse response) {
        set(response, name(request), "", Optional.of(Duration.ZERO), Https.isSpoken(request));
    }

    /** A cookie of ours that only the server reads. */
    static void set(
            HttpServletResponse response, String name, String value, Optional<Duration> lasting, boolean secure) {
        response.addHeader(
                "Set-Cookie",
                name + "=" + value + "; Path=/; HttpOnly; SameSite=Lax"
                        + lasting.map(l -> "; Max-Age=" + l.toSeconds()).orElse("")
                        + (secure ? "; Secure" : ""));
    }

    static Optional<String> value(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static String name(HttpServletRequest request) {
        return Https.isSpoken(request) ? "__Host-" + NAME : NAME;
    }
}
