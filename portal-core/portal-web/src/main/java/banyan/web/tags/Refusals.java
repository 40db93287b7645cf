package banyan.web.tags;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.Map;

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
            if (component instanceof Field field && left.containsKey(field.name())) {
                refuse(context, component, String.valueOf(left.remove(field.name())));
                field.setValid(false);
            }
            return left.isEmpty() ? VisitResult.COMPLETE : VisitResult.ACCEPT;
        });
        left.values().forEach(text -> context.addMessage(null, message(text)));
        context.validationFailed();
    }

    private static void refuse(FacesContext context, UIComponent field, String text) {
        context.addMessage(field.getClientId(context), message(text));
    }

    private static FacesMessage message(String text) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
    }
}
