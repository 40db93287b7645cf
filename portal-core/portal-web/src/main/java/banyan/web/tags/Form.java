package banyan.web.tags;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlForm;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.primefaces.context.PrimeApplicationContext;
import org.primefaces.context.PrimeFacesContext;

/**
 * A form with server state. Its {@code b:action} children stand in its foot, everything else in its body; what was
 * refused is summed up above, each line leading to its field.
 */
@FacesComponent(Form.TYPE)
public final class Form extends HtmlForm {
    public static final String TYPE = "banyan.Form";

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (!isRendered()) {
            return;
        }
        if (getStyleClass() == null) {
            setStyleClass(
                    Boolean.parseBoolean(String.valueOf(getAttributes().get("plain"))) ? "b-form" : "b-form b-card");
        }
        Object draft = getAttributes().get("draft");
        if (draft != null) {
            getPassThroughAttributes(true).put("data-draft-key", draft.toString());
        }
        super.encodeBegin(context);
        Html html = Html.of(context).csrf();
        if (draft != null) {
            html.hidden("draft", draft.toString());
        }
        nonce(context, html);
        Map<String, FacesMessage> refusals = refusals(context);
        if (!refusals.isEmpty()) {
            summary(html, refusals);
        }
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        if (!isRendered()) {
            return;
        }
        Html html = Html.of(context);
        html.open("div", "b-form-body b-stack b-stack--6");
        for (UIComponent child : getChildren()) {
            if (!(child instanceof Action)) {
                child.encodeAll(context);
            }
        }
        html.close("div");
        List<UIComponent> actions =
                getChildren().stream().filter(Action.class::isInstance).toList();
        if (!actions.isEmpty()) {
            html.open("div", "b-form-foot");
            for (UIComponent action : actions) {
                action.encodeAll(context);
            }
            html.close("div");
        }
    }

    /** PrimeFaces expects its nonce back with every post of a view; its script adds it, a page without a script cannot. */
    private static void nonce(FacesContext context, Html html) throws IOException {
        if (PrimeApplicationContext.getCurrentInstance(context).getConfig().isCsp()) {
            html.hidden(
                    "primefaces.nonce", PrimeFacesContext.getCspState(context).getNonce());
        }
    }

    private Map<String, FacesMessage> refusals(FacesContext context) {
        Map<String, FacesMessage> found = new LinkedHashMap<>();
        String mine = getClientId(context);
        Iterator<String> ids = context.getClientIdsWithMessages();
        while (ids.hasNext()) {
            String id = ids.next();
            Iterator<FacesMessage> messages = context.getMessages(id);
            if (messages.hasNext() && (id == null || id.startsWith(mine))) {
                found.put(id == null ? "" : id, messages.next());
            }
        }
        return found;
    }

    private static void summary(Html html, Map<String, FacesMessage> refusals) throws IOException {
        html.open("div", "b-note b-note--bad b-form-errors")
                .at("role", "alert")
                .at("tabindex", "-1")
                .at("data-focus", "")
                .icon("alert-circle", Html.LARGE)
                .open("div", "b-grow");
        long fields = refusals.keySet().stream().filter(id -> !id.isEmpty()).count();
        if (fields > 0) {
            html.line("strong", "t-medium", html.words().say("shell.error.summary", fields));
        }
        html.open("ul", null);
        for (Map.Entry<String, FacesMessage> refusal : refusals.entrySet()) {
            html.open("li", null);
            String text = refusal.getValue().getSummary();
            if (refusal.getKey().isEmpty()) {
                html.text(text);
            } else {
                html.open("a", null)
                        .at("href", "#" + refusal.getKey())
                        .text(text)
                        .close("a");
            }
            html.close("li");
        }
        html.close("ul").close("div").close("div");
    }
}
