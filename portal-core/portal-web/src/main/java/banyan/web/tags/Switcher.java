package banyan.web.tags;

import banyan.web.shell.GroupCard;
import banyan.web.shell.NavItem;
import banyan.web.shell.Shell;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Says in the bar where the viewer is, and leads to their other groups. */
final class Switcher {
    private static final int GLYPH = 18;

    private final Html html;

    Switcher(Html html) {
        this.html = html;
    }

    void write(@Nullable String place, @Nullable String icon) throws IOException {
        Shell shell = html.shell();
        GroupCard group = shell.getGroup();
        String name = group == null ? place : group.name();
        if (name == null) {
            return;
        }
        String glyph = group == null ? icon : group.getGlyph();
        html.open("span", "b-bar-sep").close("span");
        if (shell.getGroups().isEmpty()) {
            html.open("span", "b-switcher");
            emblem(glyph);
            html.line("span", "t-cut", name).close("span");
            return;
        }
        html.open("details", "b-pop")
                .open("summary", "b-switcher")
                .at("title", html.words().get("shell.groups"));
        emblem(glyph);
        html.line("span", "t-cut", name).icon("selector", Html.NORMAL).close("summary");
        html.open("nav", "b-menu").at("aria-label", html.words().get("shell.groups"));
        for (NavItem item : shell.getGroups()) {
            MenuLine.write(html, item);
        }
        html.open("hr", null).close("hr");
        MenuLine.write(
                html,
                new NavItem(
                        html.words().get("shell.groups.all"), shell.getPlaces().home(), "layout-grid"));
        html.close("nav").close("details");
    }

    private void emblem(@Nullable String glyph) throws IOException {
        html.open("span", "b-emblem b-emblem--s").icon(glyph, GLYPH).close("span");
    }
}
