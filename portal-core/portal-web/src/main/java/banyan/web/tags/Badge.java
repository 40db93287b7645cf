package banyan.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** A state as icon and word. Kinds: ok warn bad info now brand line. */
@FacesComponent(Badge.TYPE)
public final class Badge extends Tag {
    public static final String TYPE = "banyan.Badge";

    @Override
    void begin(Html html, FacesContext context) throws IOException {
        html.open("span", style("b-badge", text("kind")))
                .icon(text("icon"), Html.SMALL)
                .text(text("label"));
    }

    @Override
    void end(Html html, FacesContext context) throws IOException {
        html.close("span");
    }
}
