package banyan.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Leads to the neighbouring pages of a list by cursor; shows nothing when there are none. */
@FacesComponent(Pager.TYPE)
public final class Pager extends Tag {
    public static final String TYPE = "banyan.Pager";

    @Override
    void begin(Html html, FacesContext context) throws IOException {
        String previous = address("previous");
        String next = address("next");
        if (previous == null && next == null && text("shown") == null) {
            return;
        }
        html.open("nav", "b-pager").at("aria-label", html.words().get("shell.pager"));
        html.line("span", "b-grow", text("shown"));
        link(html, previous, "chevron-left", "shell.pager.previous");
        link(html, next, "chevron-right", "shell.pager.next");
        html.close("nav");
    }

    /** Expression language turns an absent text into an empty one: both mean that there is no page. */
    private @Nullable String address(String name) {
        String value = text(name);
        return value == null || value.isEmpty() ? null : value;
    }

    private static void link(Html html, @Nullable String href, String icon, String word) throws IOException {
        if (href != null) {
            html.open("a", "b-btn b-btn--s")
                    .at("href", href)
                    .icon(icon, Html.NORMAL)
                    .text(html.words().get(word))
                    .close("a");
        }
    }
}
