package banyan.web.identity;

import banyan.api.usecase.Refusal;
import banyan.runtime.identity.oidc.BeginOidc;
import banyan.runtime.identity.oidc.FinishOidc;
import banyan.runtime.identity.oidc.Oidc;
import banyan.web.security.Https;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Optional;

/**
 * {@code /login/oidc}: leads to the provider, and takes people back from it. What goes wrong is told on the sign-in page, where
 * local accounts still come in.
 */
@WebServlet(Oidc.BACK)
public class OidcServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final String STATE = "banyan-oidc";

    @Inject
    transient Calls calls;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        try {
            String state = request.getParameter("state");
            String code = request.getParameter("code");
            if (state == null) {
                begin(request, response);
            } else if (code == null) {
                Redirects.to(response, SignInPage.address("ProviderRefused"));
            } else {
                finish(request, response, state, code);
            }
        } catch (Refusal e) {
            Redirects.to(response, SignInPage.address(e.code()));
        }
    }

    private void begin(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> goTo =
                Optional.ofNullable(request.getParameter("goto")).filter(g -> g.length() <= 500);
        BeginOidc.Begun begun = calls.run(new BeginOidc(goTo), request);
        SignInCookie.set(response, STATE, begun.state(), Optional.of(Duration.ofMinutes(10)), Https.isSpoken(request));
        Redirects.to(response, begun.address());
    }

    private void finish(HttpServletRequest request, HttpServletResponse response, String state, String code) {
        boolean begunHere = SignInCookie.value(request, STATE)
                .filter(kept -> MessageDigest.isEqual(
                        kept.getBytes(StandardCharsets.UTF_8), state.getBytes(StandardCharsets.UTF_8)))
                .isPresent();
        if (!begunHere) {
            Redirects.to(response, SignInPage.address("SignInTookTooLong"));
            return;
        }
        SignInCookie.set(response, STATE, "", Optional.of(Duration.ZERO), Https.isSpoken(request));
        FinishOidc.Arrived arrived = calls.run(new FinishOidc(state, code), request);
        SignInCookie.give(request, response, arrived.token(), Optional.empty());
        Redirects.to(response, arrived.goTo());
    }
}
