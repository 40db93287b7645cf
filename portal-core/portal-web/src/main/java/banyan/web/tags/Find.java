package banyan.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** Words to look for, inside {@code b:filters}. */
@FacesComponent(Find.TYPE)
public final class Find extends Tag {
    public static final String TYPE = "banyan.Find";

    @Override
    void begin(Html html, FacesContext context) throws IOException {
        String label = text("label", html.words().get("shell.search"));
        html.open("span", "b-find")
                .icon("search", Html.LARGE)
                .open("input", "b-input")
                .at("type", "search")
                .at("name", text("name", "q"))
                .at("value", text("value"))
                .at("placeholder", label)
                .at("aria-label", label)
                .close("input")
                .close("span");
    }
}
