package banyan.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** A text that is taken elsewhere, such as a token or an address, with a button that copies it. */
@FacesComponent(Copy.TYPE)
public final class Copy extends Tag {
    public static final String TYPE = "banyan.Copy";

    @Override
    void begin(Html html, FacesContext context) throws IOException {
        String value = text("value", "");
        html.open("div", "b-row b-row--wrap")
                .line("code", "b-copied", value)
                .open("button", "b-btn b-btn--s")
                .at("type", "button")
                .at("data-copy", value)
                .icon("copy", Html.NORMAL)
                .text(html.words().get("shell.copy"))
                .close("button")
                .close("div");
    }
}
