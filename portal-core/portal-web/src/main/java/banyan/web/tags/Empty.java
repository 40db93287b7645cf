package banyan.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** Nothing is here yet: a seed, the reason, and (as children) the one action that changes it. */
@FacesComponent(Empty.TYPE)
public final class Empty extends Tag {
    public static final String TYPE = "banyan.Empty";
    private static final int GLYPH = 40;

    @Override
    void begin(Html html, FacesContext context) throws IOException {
        html.open("div", "b-empty")
                .icon(text("icon", "stage-seed"), GLYPH)
                .line("h3", null, text("title"))
                .line("p", null, text("text"));
    }

    @Override
    void end(Html html, FacesContext context) throws IOException {
        html.close("div");
    }
}
