package banyan.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;

/** The growth of a group from draft to grove, with the stage it has reached. */
@FacesComponent(Growth.TYPE)
public final class Growth extends Tag {
    public static final String TYPE = "banyan.Growth";
    private static final List<String> STAGES = List.of("draft", "seed", "sprout", "tree", "banyan", "grove");
    private static final int GLYPH = 34;

    @Override
    void begin(Html html, FacesContext context) throws IOException {
        int reached = STAGES.indexOf(text("stage", "draft"));
        html.open("ol", "b-growth");
        for (int i = 0; i < STAGES.size(); i++) {
            html.open("li", i < reached ? "is-done" : i == reached ? "is-now" : null)
                    .at("aria-current", i == reached ? "step" : null)
                    .icon("stage-" + STAGES.get(i), GLYPH)
                    .line("span", null, html.words().get("shell.stage." + STAGES.get(i)))
                    .close("li");
        }
        html.close("ol");
    }
}
