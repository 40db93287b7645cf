package banyan.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** Narrows a list by address: a GET form of {@code b:filter}, {@code b:choice} and {@code b:find}. */
@FacesComponent(Filters.TYPE)
public final class Filters extends Tag {
    public static final String TYPE = "banyan.Filters";

    @Override
    void begin(Html html, FacesContext context) throws IOException {
        html.open("form", "b-row b-row--wrap b-filters")
                .at("method", "get")
                .at("action", text("action"))
                .at("data-filters", "");
    }

    @Override
    void end(Html html, FacesContext context) throws IOException {
        html.open("button", "b-btn b-btn--s")
                .at("type", "submit")
                .at("data-without-script", "")
                .text(html.words().get("shell.apply"))
                .close("button")
                .close("form");
    }
}
