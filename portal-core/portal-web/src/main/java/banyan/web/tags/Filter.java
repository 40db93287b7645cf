package banyan.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** One way to narrow the list, a link to the list with it or without it. */
@FacesComponent(Filter.TYPE)
public final class Filter extends Tag {
    public static final String TYPE = "banyan.Filter";

    @Override
    void begin(Html html, FacesContext context) throws IOException {
        boolean on = is("on");
        html.open("a", "b-filter").at("href", text("href", "?")).at("aria-current", on ? "true" : null);
        html.icon(on ? "check" : null, Html.NORMAL).text(text("label")).close("a");
    }
}
