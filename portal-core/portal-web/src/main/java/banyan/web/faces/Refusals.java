package banyan.web.faces;

import banyan.api.usecase.Refusal;
import banyan.api.usecase.Violation;
import banyan.web.page.Sentences;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A refusal in a verb of a page that acts: each violation stands beside the field whose id is the name of the component of
 * the use case, the rest stands above the form; what was typed stays.
 */
public final class Refusals implements ActionListener {

    private final ActionListener wrapped;

    public Refusals(ActionListener wrapped) {
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
        Sentences sentences =
                (Sentences) context.getExternalContext().getRequestMap().get(Sentences.ATTRIBUTE);
        for (Violation violation : refusal.violations()) {
            Optional<UIInput> field = field(context.getViewRoot(), violation.field());
            field.ifPresent(input -> input.setValid(false));
            String where = field.map(input -> input.getClientId(context)).orElse(null);
            context.addMessage(where, message(violation.detail()));
        }
        if (refusal.violations().isEmpty()) {
            context.addMessage(
                    null,
                    message(sentences.say(
                            refusal.module() + ".refusal." + refusal.code(),
                            refusal.values().toArray())));
        }
        context.validationFailed();
    }

    private static FacesMessage message(String text) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
    }

    private static Optional<UIInput> field(UIComponent parent, String path) {
        String id = path.replaceAll("[\\[.].*", "");
        for (Iterator<UIComponent> all = parent.getFacetsAndChildren(); all.hasNext(); ) {
            UIComponent child = all.next();
            if (child instanceof UIInput input && id.equals(child.getId())) {
                return Optional.of(input);
            }
            Optional<UIInput> deeper = field(child, path);
            if (deeper.isPresent()) {
                return deeper;
            }
        }
        return Optional.empty();
    }
}
