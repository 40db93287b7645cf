package banyan.runtime.identity;

import banyan.api.usecase.Refusal;
import banyan.runtime.identity.CurrentSignIn.Means;
import banyan.runtime.usecase.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;

/** What handlers of the account need to know of the request that is running; jobs have none. */
@ApplicationScoped
public class Doorstep {

    @Inject
    HttpServletRequest request;

    /** The sign-in of this request. */
    public Optional<CurrentSignIn> current() {
        return attribute(CurrentSignIn.ATTRIBUTE, CurrentSignIn.class);
    }

    /** The sign-in of this request, if it can be ended: not for personal tokens, not for the console. */
    public Optional<UUID> currentSignIn() {
        return current()
                .filter(c -> c.means() == Means.COOKIE || c.means() == Means.SESSION_TOKEN)
                .flatMap(CurrentSignIn::id);
    }

    public String address() {
        return attribute(Caller.ATTRIBUTE, Caller.class).map(Caller::address).orElse("");
    }

    /** What the browser calls itself, shortened. */
    public String agent() {
        try {
            String agent = request.getHeader("User-Agent");
            return agent == null ? "" : agent.substring(0, Math.min(300, agent.length()));
        } catch (ContextNotActiveException e) {
            return "";
        }
    }

    /** Where the portal is reached from outside, without a slash at the end: as IT says, or as this request came. */
    public String base() {
        String told = System.getenv("BANYAN_PUBLIC_URL");
        if (told != null && !told.isBlank()) {
            return told.strip().replaceAll("/+$", "");
        }
        StringBuffer url = request.getRequestURL();
        return url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath();
    }

    /** A token of a program must not be able to make more tokens or to change who can come in. */
    public void refusePersonalTokens() {
        if (current().filter(c -> c.means() == Means.PERSONAL_TOKEN).isPresent()) {
            throw Refusal.notAllowed("me", "NotWithToken");
        }
    }

    private <T> Optional<T> attribute(String name, Class<T> type) {
        try {
            return Optional.ofNullable(request.getAttribute(name)).map(type::cast);
        } catch (ContextNotActiveException e) {
            return Optional.empty();
        }
    }
}
