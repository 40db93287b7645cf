package banyan.web.tags;

import banyan.web.shell.Flash;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** What the last step had to say and what stays until it is read; what succeeded passes by as a toast. */
@FacesComponent(Notices.TYPE)
public final class Notices extends Tag {
    public static final String TYPE = "banyan.Notices";

    @Override
    void begin(Html html, FacesContext context) throws IOException {
        for (Flash flash : html.shell().getFlashes()) {
            if (!flash.isToast()) {
                html.open("div", "b-note b-flash " + flash.kind().getStyle())
                        .at("role", "alert")
                        .icon(flash.kind().getIcon(), Html.LARGE)
                        .line("div", "b-grow", flash.text())
                        .close("div");
            }
        }
    }
}
