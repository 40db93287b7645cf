package banyan.web.faces;

import banyan.web.page.Flashes;
import banyan.web.page.PageVisit;
import banyan.web.security.SecurityFilter;
import banyan.web.shell.Flash;
import banyan.web.shell.Shell;
import jakarta.faces.FacesException;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.primefaces.PrimeFaces;
import org.primefaces.context.PrimeFacesContext;

/** After the verbs of a page that acts: leaves for where the bean wants to go, or says at once what it has to say. */
public final class VisitPhases implements PhaseListener {

    private static final long serialVersionUID = 1;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        if (event.getPhaseId() == PhaseId.RESTORE_VIEW) {
            // Before the listener of PrimeFaces could send a second policy beside ours.
            PrimeFacesContext.getCspState(event.getFacesContext()).setInitialized(true);
        } else if (event.getPhaseId() == PhaseId.RENDER_RESPONSE) {
            PageVisit.find().filter(visit -> visit.page().acts()).ifPresent(visit -> {
                keepBean(event.getFacesContext(), visit);
                allowNonce(event.getFacesContext());
                sayNow(event.getFacesContext(), visit);
            });
        }
    }

    /**
     * The view of a first request gets its bean here and not where it is made: there Faces processes no events, and a map
     * made without its event is not kept in the session.
     */
    private static void keepBean(FacesContext context, PageVisit visit) {
        if (!context.isPostback()) {
            visit.handle()
                    .ifPresent(handle -> context.getViewRoot().getViewMap(true).put(PageVisit.handleKey(), handle));
        }
    }

    /** PrimeFaces writes scripts into pages that act; each carries the nonce of its view. */
    private static void allowNonce(FacesContext context) {
        String nonce = PrimeFacesContext.getCspState(context).getNonce();
        context.getExternalContext().setResponseHeader("Content-Security-Policy", SecurityFilter.policyWith(nonce));
        PrimeFaces.current().executeInitScript("if(window.PrimeFaces){PrimeFaces.csp.init('" + nonce + "');}");
    }

    private static void sayNow(FacesContext context, PageVisit visit) {
        if (context.getExternalContext().getRequest() instanceof HttpServletRequest request
                && request.getAttribute(Shell.ATTRIBUTE) instanceof Shell shell) {
            for (Flash flash : visit.told()) {
                shell.flash(flash);
            }
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        PageVisit.find().ifPresent(visit -> {
            if (event.getPhaseId() == PhaseId.INVOKE_APPLICATION) {
                leave(context, visit);
            } else if (event.getPhaseId() == PhaseId.RENDER_RESPONSE
                    && visit.page().acts()) {
                note(context, visit);
            }
        });
    }

    private static void leave(FacesContext context, PageVisit visit) {
        if (visit.next().isEmpty() || context.getResponseComplete()) {
            return;
        }
        ExternalContext outside = context.getExternalContext();
        Flashes.of((ServletContext) outside.getContext())
                .send(visit.told(), (HttpServletRequest) outside.getRequest(), (HttpServletResponse)
                        outside.getResponse());
        try {
            outside.redirect(visit.next().get());
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private static void note(FacesContext context, PageVisit visit) {
        Object token = context.getAttributes().get("com.sun.faces.ViewStateValue");
        if (token != null && context.getExternalContext().getSession(false) instanceof HttpSession session) {
            ViewStates.of(session.getServletContext())
                    .stored(
                            session,
                            token.toString(),
                            visit.page().owner(),
                            visit.page().generation());
        }
    }
}
