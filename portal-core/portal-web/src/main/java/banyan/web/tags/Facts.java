package banyan.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** Names and values in two columns; its children are {@code b:fact}. {@code left="true"} for values that are sentences. */
@FacesComponent(Facts.TYPE)
public final class Facts extends Tag {
    public static final String TYPE = "banyan.Facts";

    @Override
    void begin(Html html, FacesContext context) throws IOException {
        html.open("dl", style("b-facts", is("left") ? "left" : null));
    }

    @Override
    void end(Html html, FacesContext context) throws IOException {
        html.close("dl");
    }
}
