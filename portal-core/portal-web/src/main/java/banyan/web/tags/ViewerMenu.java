package banyan.web.tags;

import banyan.web.shell.Card;
import banyan.web.shell.NavItem;
import banyan.web.shell.Shell;
import banyan.web.shell.Words;
import java.io.IOException;
import java.util.List;

/** The viewer's own menu: card, tools, appearance, language, sign-out. */
final class ViewerMenu {
    private record Mode(String name, String icon) {}

    private static final List<Mode> MODES =
            List.of(new Mode("light", "sun"), new Mode("dark", "moon"), new Mode("auto", "device-desktop"));

    private final Html html;
    private final Shell shell;
    private final Words words;

    ViewerMenu(Html html) {
        this.html = html;
        this.shell = html.shell();
        this.words = html.words();
    }

    void write() throws IOException {
        Card viewer = shell.getViewer();
        html.open("details", "b-pop b-pop--end")
                .open("summary", "b-icon-btn")
                .at("aria-label", words.say("shell.menu", viewer.name()))
                .open("span", "b-ava b-ava--s b-ava--" + viewer.colour())
                .at("aria-hidden", "true")
                .text(viewer.initials())
                .close("span")
                .close("summary")
                .open("div", "b-menu")
                .line("div", "b-menu-name", viewer.name());
        MenuLine.write(
                html,
                new NavItem(words.get("shell.menu.card"), shell.getPlaces().card(), "user-circle"));
        for (NavItem tool : shell.getTools()) {
            MenuLine.write(html, tool);
        }
        html.open("hr", null).close("hr");
        appearance();
        html.open("hr", null).close("hr");
        signOut();
        html.close("div").close("details");
    }

    private void appearance() throws IOException {
        Preference.open(html, "b-menu-form");
        html.open("fieldset", "b-modes")
                .open("legend", "sr")
                .text(words.get("shell.menu.look"))
                .close("legend");
        for (Mode mode : MODES) {
            boolean current = mode.name().equals(shell.getLook().mode());
            choose("mode", mode.name(), mode.icon(), words.get("shell.menu." + mode.name()), current);
        }
        html.close("fieldset");
        boolean more = shell.getLook().contrast().equals("more");
        choose("contrast", more ? "normal" : "more", "contrast", words.get("shell.menu.contrast"), more);
        html.open("button", "b-menu-line")
                .at("type", "submit")
                .at("name", "lang")
                .at("value", words.get("shell.language.other.tag"))
                .at("lang", words.get("shell.language.other.tag"))
                .icon("language", Html.LARGE)
                .text(words.get("shell.language.other"))
                .close("button")
                .close("form");
    }

    private void choose(String name, String value, String icon, String label, boolean on) throws IOException {
        html.open("button", "b-menu-line")
                .at("type", "submit")
                .at("name", name)
                .at("value", value)
                .at("aria-pressed", Boolean.toString(on))
                .icon(icon, Html.LARGE)
                .line("span", null, label)
                .icon(on ? "check" : null, Html.NORMAL)
                .close("button");
    }

    private void signOut() throws IOException {
        html.open("form", "b-inline")
                .at("method", "post")
                .at("action", shell.getPlaces().signOut())
                .csrf()
                .open("button", "b-menu-line")
                .at("type", "submit")
                .icon("logout", Html.LARGE)
                .text(words.get("shell.menu.signOut"))
                .close("button")
                .close("form");
    }
}
