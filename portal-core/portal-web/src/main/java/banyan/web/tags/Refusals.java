package banyan.web.tags;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts what a use case refused under the fields it is about; what belongs to no field stands above the form. */
public final class Refusals {
    private Refusals() {}

    /**
     * Shows refusals on the page that is being answered. Nothing that was typed is lost by it.
     *
     * @param byField sentences by the name of the field ({@code for}), as the use case's component is called
     */
    public static void show(FacesContext context, Map<String, String> byField) {
        Map<String, String> left = new java.util.LinkedHashMap<>(byField);
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            String name = name(component);
            if (name != null && left.containsKey(name)) {
                refuse(context, component, String.valueOf(left.remove(name)));
                ((UIInput) component).setValid(false);
            }
            return left.isEmpty() ? VisitResult.COMPLETE : VisitResult.ACCEPT;
        });
        left.values().forEach(text -> context.addMessage(null, message(text)));
        context.validationFailed();
    }

    /** Under which name a use case knows what this control sends; null where it is no control of ours. */
    private static @Nullable String name(UIComponent component) {
        if (component instanceof Field field) {
            return field.name();
        }
        return component instanceof Files files ? files.name() : null;
    }

    private static void refuse(FacesContext context, UIComponent field, String text) {
        context.addMessage(field.getClientId(context), message(text));
    }

    private static FacesMessage message(String text) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
    }
}
