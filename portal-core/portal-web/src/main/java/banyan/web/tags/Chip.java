package banyan.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** A topic, with or without an address. */
@FacesComponent(Chip.TYPE)
public final class Chip extends Tag {
    public static final String TYPE = "banyan.Chip";

    @Override
    void begin(Html html, FacesContext context) throws IOException {
        String href = text("href");
        html.open(href == null ? "span" : "a", "b-tag")
                .at("href", href)
                .text(text("label"))
                .close(href == null ? "span" : "a");
    }
}
