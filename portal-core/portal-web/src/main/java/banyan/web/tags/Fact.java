package banyan.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** One name and its value, given as {@code value} or as children. */
@FacesComponent(Fact.TYPE)
public final class Fact extends Tag {
    public static final String TYPE = "banyan.Fact";

    @Override
    void begin(Html html, FacesContext context) throws IOException {
        html.line("dt", null, text("label")).open("dd", null).text(text("value"));
    }

    @Override
    void end(Html html, FacesContext context) throws IOException {
        html.close("dd");
    }
}
