package banyan.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** One tab, a link; {@code count} shows how much is behind it. */
@FacesComponent(Tab.TYPE)
public final class Tab extends Tag {
    public static final String TYPE = "banyan.Tab";

    @Override
    void begin(Html html, FacesContext context) throws IOException {
        html.open("a", null)
                .at("href", text("href", "?"))
                .at("aria-current", is("current") ? "page" : null)
                .icon(text("icon"), Html.NORMAL)
                .text(text("label"))
                .line("span", "b-count b-count--quiet", text("count"))
                .close("a");
    }
}
