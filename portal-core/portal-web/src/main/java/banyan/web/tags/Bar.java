package banyan.web.tags;

import banyan.web.shell.Places;
import banyan.web.shell.Shell;
import banyan.web.shell.Words;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** The bar of every page: name, where one is, search, language, notices, the viewer. All of it works without a script. */
@FacesComponent(Bar.TYPE)
public final class Bar extends Tag {
    public static final String TYPE = "banyan.Bar";
    private static final int LOGO = 28;
    private static final int TOOL = 20;

    @Override
    void begin(Html html, FacesContext context) throws IOException {
        Shell shell = html.shell();
        Places places = shell.getPlaces();
        html.open("header", "b-bar");
        html.open("a", "b-brand")
                .at("href", places.home())
                .at("aria-label", shell.getPortal() + ", " + html.words().get("shell.home"))
                .icon("logo", LOGO)
                .line("span", null, shell.getPortal())
                .close("a");
        new Switcher(html).write(text("place"), text("icon"));
        if (shell.getViewer().signedIn()) {
            search(html, places);
            html.open("div", "b-row b-push");
            narrowSearch(html, places);
            language(html, "b-icon-btn b-only-wide");
            notices(html, places);
            new ViewerMenu(html).write();
            html.close("div");
        } else {
            html.open("div", "b-row b-end");
            language(html, "b-icon-btn");
            html.open("a", "b-btn b-btn--s")
                    .at("href", places.signIn())
                    .text(html.words().get("shell.signIn"))
                    .close("a")
                    .close("div");
        }
        html.close("header");
    }

    private static void search(Html html, Places places) throws IOException {
        Words words = html.words();
        html.open("form", "b-search")
                .at("role", "search")
                .at("method", "get")
                .at("action", places.search())
                .icon("search", Html.LARGE)
                .open("input", null)
                .at("type", "search")
                .at("name", "q")
                .at("placeholder", words.get("shell.search.placeholder"))
                .at("aria-label", words.get("shell.search"))
                .at("data-search", "")
                .close("input")
                .line("kbd", null, words.get("shell.search.key"))
                .close("form");
    }

    private static void narrowSearch(Html html, Places places) throws IOException {
        html.open("a", "b-icon-btn b-only-narrow")
                .at("href", places.search())
                .at("aria-label", html.words().get("shell.search"))
                .icon("search", TOOL)
                .close("a");
    }

    /** Changes the language and comes back to this page. */
    static void language(Html html, String style) throws IOException {
        Words words = html.words();
        String other = words.get("shell.language.other.tag");
        Preference.open(html, "b-inline");
        html.open("button", style)
                .at("type", "submit")
                .at("name", "lang")
                .at("value", other)
                .at("aria-label", words.get("shell.language.switch"))
                .icon("language", TOOL)
                .close("button")
                .close("form");
    }

    private static void notices(Html html, Places places) throws IOException {
        int unread = html.shell().getNotices();
        html.open("a", "b-icon-btn")
                .at("href", places.notices())
                .at("aria-label", html.words().say("shell.notices", unread))
                .icon("bell", TOOL);
        if (unread > 0) {
            html.line("span", "b-count", unread > 99 ? "99+" : unread);
        }
        html.close("a");
    }
}
