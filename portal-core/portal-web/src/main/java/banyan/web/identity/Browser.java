package banyan.web.identity;

import banyan.web.page.PageVisit;
import banyan.web.security.Https;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;

/** Cookies for the pages of this package; beans know nothing of servlets otherwise. */
final class Browser {

    private static final String SETUP = "banyan-setup";

    private Browser() {}

    static void remember(String token, Optional<Duration> lasting) {
        SignInCookie.give(request(), response(), token, lasting);
    }

    /** The set-up's secret, from step to step. */
    static Optional<String> setupSecret() {
        return SignInCookie.value(request(), SETUP);
    }

    static void keepSetupSecret(String secret) {
        SignInCookie.set(response(), SETUP, secret, Optional.empty(), Https.isSpoken(request()));
    }

    static void forgetSetupSecret() {
        SignInCookie.set(response(), SETUP, "", Optional.of(Duration.ZERO), Https.isSpoken(request()));
    }

    private static HttpServletRequest request() {
        return PageVisit.current().request();
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse) request().getAttribute(Doorkeeper.RESPONSE);
    }
}
