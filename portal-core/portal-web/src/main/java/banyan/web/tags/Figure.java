package banyan.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** One number that matters, with its name and what it means. */
@FacesComponent(Figure.TYPE)
public final class Figure extends Tag {
    public static final String TYPE = "banyan.Figure";

    @Override
    void begin(Html html, FacesContext context) throws IOException {
        html.open("div", "b-fig")
                .line("span", "b-fig-label", text("label"))
                .line("span", "b-fig-value", text("value"))
                .line("span", "b-fig-sub", text("text"));
    }

    @Override
    void end(Html html, FacesContext context) throws IOException {
        html.close("div");
    }
}
