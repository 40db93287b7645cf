package banyan.web.tags;

import banyan.web.shell.Shell;
import java.io.IOException;

/** Opens a small form that changes one preference of the viewer and comes back to this page. */
final class Preference {
    private Preference() {}

    static Html open(Html html, String style) throws IOException {
        Shell shell = html.shell();
        return html.open("form", style)
                .at("method", "post")
                .at("action", shell.getPlaces().preferences())
                .csrf()
                .hidden("back", shell.getAddress());
    }
}
