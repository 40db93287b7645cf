package banyan.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** The head of a page outside the portal's frame: whose portal this is, and the other language. */
@FacesComponent(DoorHead.TYPE)
public final class DoorHead extends Tag {
    public static final String TYPE = "banyan.DoorHead";
    private static final int LOGO = 32;

    @Override
    void begin(Html html, FacesContext context) throws IOException {
        html.open("div", "b-row b-row--between")
                .open("a", "b-brand")
                .at("href", html.shell().getPlaces().home())
                .at("aria-label", html.shell().getPortal() + ", " + html.words().get("shell.home"))
                .icon("logo", LOGO)
                .line("span", null, html.shell().getPortal())
                .close("a");
        Preference.open(html, "b-inline")
                .open("button", "b-btn b-btn--quiet b-btn--s")
                .at("type", "submit")
                .at("name", "lang")
                .at("value", html.words().get("shell.language.other.tag"))
                .at("lang", html.words().get("shell.language.other.tag"))
                .icon("language", Html.NORMAL)
                .text(html.words().get("shell.language.other"))
                .close("button")
                .close("form")
                .close("div");
    }
}
