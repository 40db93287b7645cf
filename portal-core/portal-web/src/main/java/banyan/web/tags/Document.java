package banyan.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** What a person wrote, as HTML that the server cleaned when it came in. {@code small="true"} beside other things. */
@FacesComponent(Document.TYPE)
public final class Document extends Tag {
    public static final String TYPE = "banyan.Document";

    @Override
    void begin(Html html, FacesContext context) throws IOException {
        html.open("div", style("b-prose", is("small") ? "s" : null)).at("lang", text("lang"));
        html.cleaned(text("html", ""));
    }

    @Override
    void end(Html html, FacesContext context) throws IOException {
        html.close("div");
    }
}
