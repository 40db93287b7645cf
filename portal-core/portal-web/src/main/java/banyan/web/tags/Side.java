package banyan.web.tags;

import banyan.web.shell.GroupCard;
import banyan.web.shell.NavItem;
import banyan.web.shell.NavSection;
import banyan.web.shell.Shell;
import banyan.web.shell.Words;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The navigation at the side. On a phone it becomes a strip of the first links, and "More" opens the whole of it; the
 * drawer is a details element, so that it opens by keyboard and without a script.
 */
@FacesComponent(Side.TYPE)
public final class Side extends Tag {
    public static final String TYPE = "banyan.Side";
    private static final int EMBLEM = 24;

    @Override
    void begin(Html html, FacesContext context) throws IOException {
        Shell shell = html.shell();
        Words words = html.words();
        html.open("nav", "b-side").at("aria-label", words.get("shell.modules"));
        html.open("div", "b-strip b-nav");
        for (NavItem item : shell.getStrip()) {
            MenuLine.write(html, item);
        }
        html.close("div");
        html.open("details", "b-more")
                .open("summary", "b-btn b-btn--s")
                .icon("menu-2", Html.NORMAL)
                .text(words.get("shell.more"))
                .close("summary")
                .close("details");
        html.open("div", "b-side-in");
        group(html, shell.getGroup());
        for (NavSection section : shell.getNavigation()) {
            html.line("h2", null, section.label()).open("div", "b-nav");
            for (NavItem item : section.items()) {
                MenuLine.write(html, item);
            }
            html.close("div");
        }
        html.close("div").close("nav");
    }

    private static void group(Html html, @Nullable GroupCard group) throws IOException {
        if (group == null) {
            return;
        }
        String stage = html.words().get("shell.stage." + group.stage());
        html.open("div", "b-side-group")
                .open("span", "b-emblem")
                .icon(group.getGlyph(), EMBLEM)
                .close("span")
                .open("div", null)
                .line("strong", null, group.name())
                .line("span", "t-meta", html.words().say("shell.group.size", stage, group.size()))
                .close("div")
                .close("div");
    }
}
