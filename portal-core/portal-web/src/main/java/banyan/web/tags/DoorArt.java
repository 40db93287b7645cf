package banyan.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** The banyan beside the sign-in form; it is from the theme, in the theme's colours. */
@FacesComponent(DoorArt.TYPE)
public final class DoorArt extends Tag {
    public static final String TYPE = "banyan.DoorArt";

    @Override
    void begin(Html html, FacesContext context) throws IOException {
        html.open("svg", "b-door-art")
                .at("viewBox", "0 0 540 380")
                .at("aria-hidden", "true")
                .open("use", null)
                .at("href", html.shell().getAssets().getIcons() + "#door")
                .close("use")
                .close("svg");
    }
}
