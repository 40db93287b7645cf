package banyan.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * A button that does one thing, named by its verb: its word is the message {@code {namespace}.{form}.{verb}.label}.
 * {@code confirm} asks first; {@code update} names the only parts of the page that change; {@code why} says beside the
 * button why it cannot be used. Kinds: primary quiet danger.
 */
@FacesComponent(Action.TYPE)
public final class Action extends Command {
    public static final String TYPE = "banyan.Action";

    @Override
    void write(Html html, FacesContext context) throws IOException {
        String verb = text("verb", "go");
        String style = Tag.style("b-btn", text("kind"))
                + (is("small") ? " b-btn--s" : "")
                + (is("wide") ? " b-btn--wide" : "");
        button(html, context, style, text("value", verb))
                .icon(text("icon"), Html.NORMAL)
                .text(Labels.must(context, this, verb, "label"))
                .close("button")
                .line("span", "t-meta b-why", why());
    }
}
