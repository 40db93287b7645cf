package banyan.web.faces;

import banyan.web.page.Flashes;
import banyan.web.page.PageVisit;
import banyan.web.page.Sentences;
import banyan.web.shell.Flash;
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
import java.util.List;
import java.util.Optional;

/**
 * A page whose view is gone (upgrade, other node, long pause) is loaded anew under its own address, with a notice; its draft
 * is on the server. All else goes on to the page filter, which shows what went wrong.
 */
public final class Expiry extends ExceptionHandlerWrapper {

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
