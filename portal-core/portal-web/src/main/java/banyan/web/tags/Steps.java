package banyan.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** An order of things, or with {@code across} a line of time; its children are {@code b:step}. */
@FacesComponent(Steps.TYPE)
public final class Steps extends Tag {
    public static final String TYPE = "banyan.Steps";

    @Override
    void begin(Html html, FacesContext context) throws IOException {
        html.open("ol", is("across") ? "b-steps b-steps--across" : "b-steps");
    }

    @Override
    void end(Html html, FacesContext context) throws IOException {
        html.close("ol");
    }
}
