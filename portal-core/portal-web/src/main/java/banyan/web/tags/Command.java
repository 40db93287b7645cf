package banyan.web.tags;

import jakarta.faces.component.UICommand;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A button that calls its {@code action} in {@code b:form}, and sends its verb in {@code b:post}. */
abstract class Command extends UICommand {
    Command() {
        setRendererType(null);
    }

    @Override
    public final void decode(FacesContext context) {
        boolean pressed = context.getExternalContext().getRequestParameterMap().containsKey(getClientId(context));
        if (pressed && why() == null) {
            queueEvent(new ActionEvent(context, this));
        }
    }

    @Override
    public final void encodeBegin(FacesContext context) throws IOException {
        if (isRendered()) {
            write(Html.of(context), context);
        }
    }

    @Override
    public final void encodeEnd(FacesContext context) {
        // Everything has been written; there is nothing to close.
    }

    abstract void write(Html html, FacesContext context) throws IOException;

    /** Opens the button: how it is sent, what it asks first, and whether it can be used. */
    final Html button(Html html, FacesContext context, String style, String value) throws IOException {
        boolean plain = Labels.form(this) instanceof Post;
        return html.open("button", style)
                .at("type", "submit")
                .at("id", plain ? null : getClientId(context))
                .at("name", plain ? text("name", "_verb") : getClientId(context))
                .at("value", value)
                .at("data-confirm", text("confirm"))
                .at("data-update", text("update"))
                .at("formaction", text("to"))
                .flag("formnovalidate", isImmediate())
                .flag("disabled", why() != null);
    }

    /** Why it cannot be used now, as the page says beside it. */
    final @Nullable String why() {
        return text("why");
    }

    final @Nullable String text(String attribute) {
        Object value = getAttributes().get(attribute);
        return value == null || value.toString().isEmpty() ? null : value.toString();
    }

    final String text(String attribute, String otherwise) {
        String text = text(attribute);
        return text == null ? otherwise : text;
    }

    final boolean is(String attribute) {
        return Boolean.parseBoolean(text(attribute));
    }
}
