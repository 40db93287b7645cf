package banyan.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** A row of {@code b:tab} links, each an address of its own. */
@FacesComponent(Tabs.TYPE)
public final class Tabs extends Tag {
    public static final String TYPE = "banyan.Tabs";

    @Override
    void begin(Html html, FacesContext context) throws IOException {
        html.open("nav", "b-tabs").at("aria-label", text("label", html.shell().getTitle()));
    }

    @Override
    void end(Html html, FacesContext context) throws IOException {
        html.close("nav");
    }
}
