package banyan.web.faces;

import banyan.api.people.PersonRef;
import banyan.runtime.draft.Drafts;
import banyan.web.page.Flashes;
import banyan.web.page.PageVisit;
import banyan.web.page.Sentences;
import banyan.web.shell.Flash;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A page whose view is gone (upgrade, other node, long pause) is loaded anew under its own address, with a notice; its draft
 * is on the server. All else goes on to the page filter, which shows what went wrong.
 */
public final class Expiry extends ExceptionHandlerWrapper {

    private static final Set<String> NOT_TYPED = Set.of("csrf", "draft", "_verb");

    Expiry(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        for (Iterator<ExceptionQueuedEvent> events =
                        getUnhandledExceptionQueuedEvents().iterator();
                events.hasNext(); ) {
            Throwable thrown = events.next().getContext().getException();
            Optional<PageVisit> visit = PageVisit.find();
            if (thrown instanceof ViewExpiredException && visit.isPresent()) {
                events.remove();
                reload(FacesContext.getCurrentInstance(), visit.get());
            }
        }
        getWrapped().handle();
    }

    private static void reload(FacesContext context, PageVisit visit) {
        ExternalContext outside = context.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) outside.getRequest();
        rescue(request, visit);
        Flash notice = new Flash(Flash.Kind.INFO, Sentences.of(request).say("web.notice.reloaded"), null);
        Flashes.of((ServletContext) outside.getContext())
                .send(List.of(notice), request, (HttpServletResponse) outside.getResponse());
        try {
            outside.redirect(visit.address());
            context.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    /** What was typed after the last word to the server came with this very request. */
    private static void rescue(HttpServletRequest request, PageVisit visit) {
        String key = request.getParameter("draft");
        Optional<PersonRef> person = visit.visitor().viewer().person();
        if (key == null || person.isEmpty()) {
            return;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!NOT_TYPED.contains(name) && !name.startsWith("jakarta.faces.") && !name.endsWith("password")) {
                fields.put(name, String.join("\n", values));
            }
        });
        CDI.current().select(Drafts.class).get().rescue(person.get(), key, fields);
    }

    /** Named in faces-config.xml. */
    public static final class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new Expiry(getWrapped().getExceptionHandler());
        }
    }
}
