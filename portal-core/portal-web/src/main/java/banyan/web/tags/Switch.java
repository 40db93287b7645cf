package banyan.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * Turns something on or off at once. It is a button, so that it works without a script; position, word and colour say
 * the same thing. {@code on} is what it is now, and the button sends the other.
 */
@FacesComponent(Switch.TYPE)
public final class Switch extends Command {
    public static final String TYPE = "banyan.Switch";

    @Override
    void write(Html html, FacesContext context) throws IOException {
        boolean on = is("on");
        String word = html.words().get(on ? "shell.switch.on" : "shell.switch.off");
        button(html, context, "b-switch", Boolean.toString(!on))
                .at("role", "switch")
                .at("aria-checked", Boolean.toString(on))
                .at("aria-label", text("label"))
                .open("span", "b-switch-track")
                .close("span")
                .line("span", null, text("word", word))
                .close("button")
                .line("span", "t-meta b-why", why());
    }
}
