package banyan.web.tags;

import banyan.web.shell.NavItem;
import java.io.IOException;

/** Writes a link of a menu or of the navigation: drawing, word, what waits. */
final class MenuLine {
    private MenuLine() {}

    static void write(Html html, NavItem item) throws IOException {
        html.open("a", null)
                .at("href", item.href())
                .at("aria-current", item.current() ? "page" : null)
                .icon(item.icon(), Html.LARGE)
                .line("span", null, item.label());
        if (item.count() > 0) {
            html.line("span", "b-count b-count--quiet", item.count());
        }
        html.close("a");
    }
}
