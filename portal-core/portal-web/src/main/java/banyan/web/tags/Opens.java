package banyan.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** A button that opens a {@code b:dialog} of the same page, and sends nothing. */
@FacesComponent(Opens.TYPE)
public final class Opens extends Tag {
    public static final String TYPE = "banyan.Opens";

    @Override
    void begin(Html html, FacesContext context) throws IOException {
        html.open("button", style("b-btn", text("kind")) + (is("small") ? " b-btn--s" : ""))
                .at("type", "button")
                .at("data-opens", text("dialog"))
                .icon(text("icon"), Html.NORMAL)
                .text(text("label"))
                .close("button");
    }
}
