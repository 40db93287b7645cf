package banyan.web.tags;

import banyan.web.shell.Crumb;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;

/** The way to this page, from the shell; nothing when there is none. */
@FacesComponent(Crumbs.TYPE)
public final class Crumbs extends Tag {
    public static final String TYPE = "banyan.Crumbs";

    @Override
    void begin(Html html, FacesContext context) throws IOException {
        List<Crumb> crumbs = html.shell().getCrumbs();
        if (crumbs.isEmpty()) {
            return;
        }
        html.open("nav", "b-crumb").at("aria-label", html.words().get("shell.crumbs"));
        for (int i = 0; i < crumbs.size(); i++) {
            Crumb crumb = crumbs.get(i);
            if (i > 0) {
                html.icon("chevron-right", Html.SMALL);
            }
            if (crumb.href() == null) {
                html.open("span", null)
                        .at("aria-current", "page")
                        .text(crumb.label())
                        .close("span");
            } else {
                html.open("a", null)
                        .at("href", crumb.href())
                        .text(crumb.label())
                        .close("a");
            }
        }
        html.close("nav");
    }
}
