package banyan.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** A link that looks like a button: it leads somewhere and changes nothing. Kinds: primary quiet danger. */
@FacesComponent(Go.TYPE)
public final class Go extends Tag {
    public static final String TYPE = "banyan.Go";

    @Override
    void begin(Html html, FacesContext context) throws IOException {
        html.open(
                        "a",
                        style("b-btn", text("kind"))
                                + (is("small") ? " b-btn--s" : "")
                                + (is("wide") ? " b-btn--wide" : ""))
                .at("href", text("href", "#"))
                .icon(text("icon"), Html.NORMAL)
                .text(text("label"));
    }

    @Override
    void end(Html html, FacesContext context) throws IOException {
        html.close("a");
    }
}
