package banyan.web.identity;

import banyan.api.people.Viewer.Via;
import banyan.api.usecase.Refusal;
import banyan.runtime.identity.Arrival;
import banyan.runtime.identity.Authentication;
import banyan.runtime.identity.CurrentSignIn;
import banyan.runtime.identity.Token;
import banyan.runtime.portal.Portal;
import banyan.runtime.rest.Problems;
import banyan.runtime.rest.RestResponse;
import banyan.runtime.usecase.Caller;
import banyan.web.page.Callers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one authentication mechanism. It runs before every filter and leaves the {@link Caller} and the
 * {@link CurrentSignIn} in the request: by the cookie of a sign-in, by a bearer token, or as a visitor. Until the set-up is
 * done, it leads every address there.
 *
 * <p>It needs no HTTP session and keeps nothing: the same request means the same on every node.
 */
@ApplicationScoped
public class Doorkeeper implements HttpAuthenticationMechanism {

    /** Under this request attribute pages of this package find the response, to hand out cookies. */
    static final String RESPONSE = "banyan.signin.response";

    private static final Logger LOG = LoggerFactory.getLogger(Doorkeeper.class);
    private static final String BEARER = "Bearer ";
    private static final String API = "/api/";

    /** Files that are the same for everyone, and health, which must answer when the database does not. */
    private static final List<String> FOR_ALL =
            List.of("/theme/", "/assets/", "/plugin-static/", "/jakarta.faces.resource/", "/health/");

    private static final List<String> SETUP =
            List.of("/setup", "/api/v1/portal/setup", "/api/v1/openapi.json", "/preferences");

    @Inject
    Authentication authentication;

    @Inject
    Portal portal;

    @Inject
    Problems problems;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        request.setAttribute(RESPONSE, response);
        if (FOR_ALL.stream().anyMatch(path::startsWith)) {
            return context.doNothing();
        }
        try {
            Optional<Arrival> arrival = arrival(request);
            Caller caller = arrival.map(Arrival::caller).orElseGet(() -> visitor(request, path));
            request.setAttribute(Caller.ATTRIBUTE, caller);
            arrival.ifPresent(a -> request.setAttribute(CurrentSignIn.ATTRIBUTE, a.signIn()));
            if (caller.via() != Via.CONSOLE && !portal.profile().isSetUp() && SETUP.stream().noneMatch(path::startsWith)) {
                return leadToSetup(response, path, caller.locale());
            }
            return context.doNothing();
        } catch (RuntimeException e) {
            LOG.warn("Cannot tell who sends a request: {}", e.toString());
            return sayUnavailable(response, Callers.locale(request));
        }
    }

    private Optional<Arrival> arrival(HttpServletRequest request) {
        Remote remote = Remote.of(request);
        String header = request.getHeader("Authorization");
        if (header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            Token token = new Token(header.substring(BEARER.length()).strip());
            return authentication.byBearer(token, remote.address(), remote.straightFromHere());
        }
        return SignInCookie.read(request).flatMap(token -> authentication.byCookie(token, remote.address()));
    }

    private Caller visitor(HttpServletRequest request, String path) {
        ZoneId zone = portal.profile().zone();
        Via via = path.startsWith(API) ? Via.REST : Via.PAGE;
        return Caller.visitor(Callers.locale(request), zone, via, Remote.of(request).address());
    }

    private AuthenticationStatus leadToSetup(HttpServletResponse response, String path, Locale locale) {
        if (path.startsWith(API)) {
            return answer(response, problems.of(refusal("portal", "NotSetUp"), locale));
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/setup");
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** Without the database nobody is a visitor either: saying "sign in" to who is signed in would be wrong. */
    private AuthenticationStatus sayUnavailable(HttpServletResponse response, Locale locale) {
        return answer(response, problems.of(refusal("core", "DatabaseAway"), locale));
    }

    private static Refusal refusal(String module, String code) {
        return new Refusal(Refusal.Kind.UNAVAILABLE, module, code, List.of(), List.of());
    }

    private static AuthenticationStatus answer(HttpServletResponse response, RestResponse answer) {
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(answer.contentType());
        try {
            response.getOutputStream().write(answer.body());
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
