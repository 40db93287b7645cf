package banyan.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A bordered part of a page with its heading; {@code now="true"} marks what is running. */
@FacesComponent(Card.TYPE)
public final class Card extends Tag {
    public static final String TYPE = "banyan.Card";

    @Override
    void begin(Html html, FacesContext context) throws IOException {
        html.open("section", style("b-card", is("now") ? "now" : text("kind"))).at("id", anchor());
        String title = text("title");
        if (title != null) {
            html.open("div", "b-card-head").icon(text("icon"), Html.LARGE);
            heading(html, title, text("note"), text("href"));
            facet("end", context);
            html.close("div");
        }
        html.open("div", is("flush") ? "b-card-body b-card-body--flush" : "b-card-body b-stack b-stack--3");
    }

    @Override
    void end(Html html, FacesContext context) throws IOException {
        html.close("div");
        UIComponent foot = getFacet("foot");
        if (foot != null && foot.isRendered()) {
            html.open("div", "b-card-foot");
            facet("foot", context);
            html.close("div");
        }
        html.close("section");
    }

    /** The note leads to where the card does; without a note its title does. */
    private static void heading(Html html, String title, @Nullable String note, @Nullable String href)
            throws IOException {
        if (href == null) {
            html.line("h2", null, title).line("span", "t-meta", note);
        } else if (note == null) {
            html.open("h2", null).open("a", null).at("href", href).text(title).close("a");
            html.close("h2");
        } else {
            html.line("h2", null, title)
                    .open("a", null)
                    .at("href", href)
                    .text(note)
                    .close("a");
        }
    }
}
