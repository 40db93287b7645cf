package banyan.web.faces;

import banyan.api.usecase.Refusal;
import banyan.api.usecase.Violation;
import banyan.web.page.Sentences;
import banyan.web.tags.Refusals;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A refusal in a verb of a page that acts: each violation stands beside the field whose id is the name of the component of
 * the use case, the rest stands above the form; what was typed stays.
 */
public final class Refused implements ActionListener {

    private final ActionListener wrapped;

    public Refused(ActionListener wrapped) {
        this.wrapped = wrapped;
    }

    @Override
    public void processAction(ActionEvent event) {
        try {
            wrapped.processAction(event);
        } catch (RuntimeException e) {
            Refusal refusal = in(e).orElseThrow(() -> e);
            show(FacesContext.getCurrentInstance(), refusal);
        }
    }

    /** The refusal inside an exception of Faces or of an expression. */
    public static Optional<Refusal> in(@Nullable Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }

    private static void show(FacesContext context, Refusal refusal) {
        Map<String, String> byField = new LinkedHashMap<>();
        for (Violation violation : refusal.violations()) {
            byField.putIfAbsent(violation.field().replaceAll("[\\[.].*", ""), violation.detail());
        }
        if (byField.isEmpty()) {
            byField.put(
                    "",
                    Sentences.of((HttpServletRequest) context.getExternalContext().getRequest())
                            .say(
                                    refusal.module() + ".refusal." + refusal.code(),
                                    refusal.values().toArray()));
        }
        Refusals.show(context, byField);
    }
}
