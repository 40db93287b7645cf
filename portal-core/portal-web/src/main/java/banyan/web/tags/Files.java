package banyan.web.tags;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Files that go with a form. Each is sent as soon as it is chosen, with its progress, as the body of a POST to
 * {@code to?name=...}, which answers {@code {"ref": ...}}; the form carries only these references, and {@code value}
 * becomes their list. Files survive a refusal of the form.
 */
@FacesComponent(Files.TYPE)
public final class Files extends UIInput {
    public static final String TYPE = "banyan.Files";
    private static final String NAMES = "names";

    public Files() {
        setRendererType(null);
    }

    @Override
    public void decode(FacesContext context) {
        setValid(true); // what was refused last time may be right this time
        Map<String, String[]> sent = context.getExternalContext().getRequestParameterValuesMap();
        String id = getClientId(context);
        String[] ids = sent.getOrDefault(id, new String[0]);
        setSubmittedValue(List.of(ids));
        getStateHelper().put(NAMES, new ArrayList<>(List.of(sent.getOrDefault(id + "-name", new String[0]))));
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (!isRendered()) {
            return;
        }
        Html html = Html.of(context);
        String id = getClientId(context);
        String name = Labels.form(this) instanceof Post ? text("for", getId()) : id;
        html.open("div", "b-field")
                .open("div", "b-files")
                .at("data-files", name)
                .at("data-to", text("to", ""))
                .at("data-max-bytes", text("max", ""));
        already(html, name);
        html.open("label", "b-btn b-btn--quiet b-files-add")
                .icon("paperclip", Html.NORMAL)
                .text(text("label", html.words().get("shell.file.add")))
                .open("input", "sr")
                .at("type", "file")
                .at("id", id)
                .at("accept", text("accept", ""))
                .flag("multiple", !"false".equals(text("multiple", "")))
                .close("input")
                .close("label");
        html.close("div").line("span", "b-hint", text("hint", ""));
        refusal(html, context.getMessages(id));
        html.close("div");
    }

    private static void refusal(Html html, Iterator<FacesMessage> messages) throws IOException {
        if (messages.hasNext()) {
            html.open("span", "b-error")
                    .at("role", "alert")
                    .icon("alert-circle", Html.NORMAL)
                    .line("span", null, messages.next().getSummary())
                    .close("span");
        }
    }

    @Override
    public void encodeEnd(FacesContext context) {
        // Everything has been written; there is nothing to close.
    }

    String name() {
        return text("for", getId());
    }

    /** What had been sent before the form came back. */
    private void already(Html html, String name) throws IOException {
        Object ids = getSubmittedValue() == null ? getValue() : getSubmittedValue();
        Object names = getStateHelper().eval(NAMES);
        List<?> known = names instanceof List<?> list ? list : List.of();
        int i = 0;
        for (Object id : ids instanceof Collection<?> many ? many : List.of()) {
            String label = i < known.size() ? String.valueOf(known.get(i)) : String.valueOf(id);
            i++;
            html.open("span", "b-file")
                    .icon(File.iconFor(label), Html.LARGE)
                    .line("span", "t-cut", label)
                    .hidden(name, String.valueOf(id))
                    .hidden(name + "-name", label)
                    .open("button", "b-icon-btn b-icon-btn--s")
                    .at("type", "button")
                    .at("data-remove", "")
                    .at("aria-label", html.words().say("shell.file.remove", label))
                    .icon("x", Html.NORMAL)
                    .close("button")
                    .close("span");
        }
    }

    private String text(String attribute, String otherwise) {
        Object value = getAttributes().get(attribute);
        return value == null ? otherwise : value.toString();
    }

    @Override
    protected Object getConvertedValue(FacesContext context, Object submitted) {
        return submitted instanceof Serializable ? submitted : List.of();
    }
}
