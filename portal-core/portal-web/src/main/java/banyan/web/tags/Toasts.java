package banyan.web.tags;

import banyan.web.shell.Flash;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** Where toasts stand: those of this request, and those that the script adds. Each can be taken back while it stands. */
@FacesComponent(Toasts.TYPE)
public final class Toasts extends Tag {
    public static final String TYPE = "banyan.Toasts";

    @Override
    void begin(Html html, FacesContext context) throws IOException {
        html.open("div", "b-toasts").at("id", "toasts").at("role", "status").at("aria-live", "polite");
        for (Flash flash : html.shell().getFlashes()) {
            if (flash.isToast()) {
                toast(html, flash);
            }
        }
        html.close("div");
    }

    private static void toast(Html html, Flash flash) throws IOException {
        html.open("div", "b-toast").icon(flash.kind().getIcon(), Html.LARGE).line("div", "b-grow", flash.text());
        if (flash.undo() != null) {
            html.open("form", "b-inline")
                    .at("method", "post")
                    .at("action", flash.undo())
                    .csrf()
                    .open("button", "b-btn b-btn--quiet b-btn--s")
                    .at("type", "submit")
                    .text(html.words().get("shell.undo"))
                    .close("button")
                    .close("form");
        }
        html.close("div");
    }
}
