package banyan.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** A drawing from the sprite. Give it a label only where no word stands beside it. */
@FacesComponent(Icon.TYPE)
public final class Icon extends Tag {
    public static final String TYPE = "banyan.Icon";

    @Override
    void begin(Html html, FacesContext context) throws IOException {
        html.drawing(text("name", "point"), number("size", Html.NORMAL), text("label"));
    }
}
