package banyan.web.faces;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Knows which stored view of which session came from which generation of a plugin, so that it can be dropped with it:
 * states of components may hold values of the plugin's classes.
 */
public final class ViewStates implements HttpSessionListener {

    private static final String ATTRIBUTE = ViewStates.class.getName();
    private static final String STORED_VIEWS = "com.sun.faces.renderkit.ServerSideStateHelper.LogicalViewMap";

    private final Set<HttpSession> sessions = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    public static ViewStates of(ServletContext application) {
        synchronized (application) {
            if (application.getAttribute(ATTRIBUTE) instanceof ViewStates states) {
                return states;
            }
            ViewStates states = new ViewStates();
            application.setAttribute(ATTRIBUTE, states);
            return states;
        }
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        of(event.getSession().getServletContext()).sessions.add(event.getSession());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        of(event.getSession().getServletContext()).sessions.remove(event.getSession());
    }

    /** Notes that a stored view, named by the first half of its token, belongs to a generation. */
    void stored(HttpSession session, String token, String owner, long generation) {
        synchronized (session) {
            Map<String, String> owners = owners(session);
            if (session.getAttribute(STORED_VIEWS) instanceof Map<?, ?> stored) {
                owners.keySet().retainAll(stored.keySet());
            }
            owners.put(token.split(":", 2)[0], owner + "/" + generation);
            session.setAttribute(ATTRIBUTE, owners);
        }
    }

    @SuppressWarnings("unchecked") // only this class writes the attribute
    private static Map<String, String> owners(HttpSession session) {
        return session.getAttribute(ATTRIBUTE) instanceof Map<?, ?> known
                ? (Map<String, String>) known
                : new ConcurrentHashMap<>();
    }

    /** Drops the stored views of a generation from every session. */
    public void drop(String owner, long generation) {
        for (HttpSession session : sessions.toArray(HttpSession[]::new)) {
            try {
                drop(session, owner + "/" + generation);
            } catch (IllegalStateException ended) {
                sessions.remove(session);
            }
        }
    }

    private static void drop(HttpSession session, String key) {
        synchronized (session) {
            Map<String, String> owners = owners(session);
            if (session.getAttribute(STORED_VIEWS) instanceof Map<?, ?> stored) {
                owners.forEach((view, of) -> {
                    if (of.equals(key)) {
                        stored.remove(view);
                    }
                });
            }
            owners.values().removeIf(key::equals);
        }
    }
}
