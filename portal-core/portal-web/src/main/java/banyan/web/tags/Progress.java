package banyan.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** How far something is: label, figure, bar, and what the figure means. */
@FacesComponent(Progress.TYPE)
public final class Progress extends Tag {
    public static final String TYPE = "banyan.Progress";

    @Override
    void begin(Html html, FacesContext context) throws IOException {
        String label = text("label", "");
        String value = text("value");
        String max = text("max", "100");
        html.open("div", "b-goal").at("id", anchor());
        html.line("span", "t-medium", label)
                .line("span", "t-num", text("figure", value == null ? "" : value + " / " + max));
        html.open("progress", is("now") ? "is-now" : null)
                .at("value", value)
                .at("max", max)
                .at("aria-label", label)
                .close("progress");
        html.line("span", "b-hint", text("hint"));
    }

    @Override
    void end(Html html, FacesContext context) throws IOException {
        html.close("div");
    }
}
